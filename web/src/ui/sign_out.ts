import { offlineText } from "../languages/en/offline.js";
import { logOut } from "../sync/api/accounts.js";
import { navigate } from "./router.js";
import { toast } from "./toasts.js";

/** Leaves nothing of the boards on this device; says so when the server could not be told. */
export async function signOut(): Promise<void> {
  await logOut().catch(() => toast({ text: offlineText.signedOutHere }));
  navigate("/login");
}

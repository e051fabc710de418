import { useEffect, useState } from "preact/hooks";
import { LiveRegions } from "./announce.js";
import { BoardPage } from "./board/board_page.js";
import { handsCome } from "./board/coming.js";
import { later } from "./later.js";
import { lookOpen } from "./look/look_open.js";
import { boardAddress, navigate, route } from "./router.js";
import { Toasts } from "./toasts.js";
import "./theme.js";

const BoardsPage = later(() => import("./entry/pages.js").then((pages) => pages.BoardsPage));
const JoinPage = later(() => import("./entry/pages.js").then((pages) => pages.JoinPage));
const LoginPage = later(() => import("./entry/pages.js").then((pages) => pages.LoginPage));
const SetupPage = later(() => import("./entry/pages.js").then((pages) => pages.SetupPage));
const LostPage = later(() => import("./entry/pages.js").then((pages) => pages.LostPage));

const LookDialog = later(() => import("./look/look_dialog.js").then((code) => code.LookDialog));

/** The view the address names, and the lines that speak over all views. */
export function App() {
  return (
    <>
      <View />
      {lookOpen.value && <LookDialog />}
      <Toasts />
      <LiveRegions />
    </>
  );
}

function View() {
  const { path, token } = route.value;
  const board = boardAddress(path);
  if (board) return <SignedIn key={board.board} board={board.board} />;
  switch (path) {
    case "/setup":
      return <SetupPage token={token} />;
    case "/join":
      return <JoinPage key={token} token={token} />;
    case "/login":
      return <LoginPage />;
    case "/boards":
      return <BoardsPage />;
    case "/":
      return <Home />;
    default:
      return <LostPage />;
  }
}

function Home() {
  useEffect(() => {
    import("./entry/pages.js").then((pages) => pages.enter()).catch(() => navigate("/boards", "replace"));
  }, []);
  return null;
}

/** A board opens at once, also without a network; only a clear "nobody is signed in" leads to the door first. */
function SignedIn({ board }: { board: string }) {
  const [login, setLogin] = useState(false);
  useEffect(() => {
    handsCome()
      .then((code) => code.me())
      .then((person) => setLogin(person === null))
      .catch(() => undefined);
  }, []);
  if (login) return <LoginPage onDone={() => setLogin(false)} />;
  return <BoardPage board={board} />;
}

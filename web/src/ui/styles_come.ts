import { fetched } from "./fetched.js";

/** What the page's head names to be fetched once the first script runs. */
function named(what: string): string[] {
  const tag = document.querySelector<HTMLMetaElement>(`meta[name="puffin-${what}"]`);
  return tag?.content.split(" ").filter(Boolean) ?? [];
}

let asked: Promise<void> | null = null;

/** The styles of everything but the first picture; views that come later are not drawn without them. */
export function stylesCome(): Promise<void> {
  asked ??= Promise.all(named("styles").map((address) => fetched(() => sheet(address)))).then(() => undefined);
  return asked;
}

function sheet(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`${address} did not come`));
    };
    document.head.append(link);
  });
}

/** Fetches what comes right after the first picture, and runs none of it yet. */
export function askForRest(): void {
  for (const address of named("hands")) {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = address;
    document.head.append(link);
  }
  void stylesCome();
}

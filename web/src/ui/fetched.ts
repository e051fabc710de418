const firstWaitMs = 1_000;
const longestWaitMs = 15_000;

/** A piece of the program that has to come: asked for again until it does, and at once when the network is back. */
export async function fetched<Piece>(load: () => Promise<Piece>): Promise<Piece> {
  for (let wait = firstWaitMs; ; wait = Math.min(longestWaitMs, wait * 2)) {
    try {
      return await load();
    } catch {
      await passedOrOnline(wait);
    }
  }
}

function passedOrOnline(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    addEventListener("online", done);
  });
}

const slice = 8;

/** Keeps what fits, a few milliseconds at a time, so that typing goes on meanwhile. Null: another search began. */
export async function inSlices<Item>(
  items: Iterable<Item>,
  fits: (item: Item) => boolean,
  stopped: () => boolean,
  now: () => number = () => performance.now(),
  pause: () => Promise<void> = nextTask,
): Promise<Item[] | null> {
  const found: Item[] = [];
  let began = now();
  for (const item of items) {
    if (fits(item)) found.push(item);
    if (now() - began < slice) continue;
    await pause();
    if (stopped()) return null;
    began = now();
  }
  return stopped() ? null : found;
}

/** After what waits already, without the pause that timers get. */
function nextTask(): Promise<void> {
  return new Promise((done) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done();
    channel.port2.postMessage(null);
  });
}

/** Work that gives way now and then: each step yields where it may be interrupted. */
export type Sliced<Result> = Generator<void, Result>;

/** Shorter than a frame, so that nobody feels it. */
const sliceMs = 8;

/** Does the work in slices; between them the page paints and answers. */
export async function inSlices<Result>(work: Sliced<Result>): Promise<Result> {
  for (;;) {
    const until = performance.now() + sliceMs;
    while (performance.now() < until) {
      const step = work.next();
      if (step.done) return step.value;
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Does the work at once. */
export function atOnce<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

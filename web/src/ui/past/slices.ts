/** Work in slices shorter than this leaves every frame its time. */
const sliceMs = 12;

/**
 * Does what takes long in slices, so that the page goes on hearing and drawing. `step` works until `enough` says so and
 * answers whether all is done. Returns what stops it.
 */
export function inSlices(step: (enough: () => boolean) => boolean, done: () => void): () => void {
  let timer = 0;
  const slice = () => {
    const end = performance.now() + sliceMs;
    if (step(() => performance.now() > end)) done();
    else timer = window.setTimeout(slice, 0);
  };
  timer = window.setTimeout(slice, 0);
  return () => clearTimeout(timer);
}

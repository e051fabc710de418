/**
 * What opening a board may fetch, compressed (brotli), in KiB. Scripts and styles before the first picture decide how
 * long somebody far away with an old phone looks at nothing; in all is what is there once the page is quiet.
 */
export const firstLoadKiB = {
  scriptsBeforePicture: 34,
  scriptsInAll: 120,
  stylesInAll: 18,
};

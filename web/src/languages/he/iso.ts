/** A text that somebody wrote, apart from the direction of the sentence around it. */
export const iso = (text: string) => `\u2068${text}\u2069`;

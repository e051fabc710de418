/** Long enough to know the board by, short enough for every disk. */
const longest = 60;

/** `Tunnel-2026-11-23.csv`: letters and digits of any script, the rest joined by dashes. */
export function fileName(title: string, day: string, ending: string): string {
  const words = title.replace(/[^\p{L}\p{N}\p{M}]+/gu, "-").replace(/^-+|-+$/g, "");
  const short = [...words].slice(0, longest).join("");
  return `${short || "board"}-${day}.${ending}`;
}

/** Hands a file to the browser to put away. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

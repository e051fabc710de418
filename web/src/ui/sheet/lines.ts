/** Lines of a list, edited by place. Pure: each gives a new list. */
export function withLine(lines: readonly string[], at: number, text: string): string[] {
  return lines.map((line, index) => (index === at ? text : line));
}

export function withoutLine(lines: readonly string[], at: number): string[] {
  return lines.filter((_, index) => index !== at);
}

export function movedLine(lines: readonly string[], at: number, step: 1 | -1): string[] {
  const to = at + step;
  const next = [...lines];
  const line = next[at];
  if (line === undefined || to < 0 || to >= next.length) return next;
  next.splice(at, 1);
  next.splice(to, 0, line);
  return next;
}

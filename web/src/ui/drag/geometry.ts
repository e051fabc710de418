/** Where things are on the screen, in client pixels. Pure, so that the places can be proved without a browser. */
export interface Span {
  id: string;
  start: number;
  end: number;
}

/** The one whose span holds the point, else the nearest. */
export function nearest(point: number, spans: readonly Span[]): string | null {
  let best: string | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const span of spans) {
    const away = point < span.start ? span.start - point : point > span.end ? point - span.end : 0;
    if (away < distance) {
      distance = away;
      best = span.id;
    }
  }
  return best;
}

/** The card below which the held one would land: the last whose middle lies above the point. Null: the top. */
export function landsAfter(point: number, cards: readonly Span[], held: string): string | null {
  let after: string | null = null;
  for (const card of cards) {
    if (card.id === held) continue;
    if ((card.start + card.end) / 2 < point) after = card.id;
    else break;
  }
  return after;
}

/**
 * Pixels per frame that a scrolled box moves when the pointer is near its edge; negative is towards the start. Gentle
 * where the edge begins, so that it can be steered, and quick at its end.
 */
export function scrollStep(point: number, start: number, end: number, edge = 48, most = 14): number {
  if (point < start + edge) return -Math.ceil(most * eased((start + edge - point) / edge));
  if (point > end - edge) return Math.ceil(most * eased((point - (end - edge)) / edge));
  return 0;
}

function eased(depth: number): number {
  return Math.min(1, depth) ** 2;
}

const frameMs = 1000 / 60;

/** The same way per second on every screen: `step` is meant for sixty frames, `passed` milliseconds went by. */
export function stepFor(step: number, passed: number): number {
  const scaled = step * Math.min(3, passed / frameMs);
  return scaled < 0 ? Math.floor(scaled) : Math.ceil(scaled);
}

/** Where the line that marks the place is drawn. */
export function linePlace(
  after: string | null,
  cards: readonly Span[],
  held: string,
  top: number,
  gap: number,
): number {
  const shown = cards.filter((card) => card.id !== held);
  if (after === null) return shown[0] ? shown[0].start - gap / 2 : top;
  const above = cards.find((card) => card.id === after);
  return above ? above.end + gap / 2 : top;
}

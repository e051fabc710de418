/** Where a panel rests, in the order in which a press sends it on. */
export const corners = ["bottom-end", "bottom-start", "top-start", "top-end"] as const;

export interface Place {
  left: number;
  top: number;
}

const edge = 8;

/** The place nearest to the wish at which the whole panel is on the screen. */
export function inside(
  left: number,
  top: number,
  panel: Size,
  screen: Size = { width: innerWidth, height: innerHeight },
): Place {
  return {
    left: Math.max(edge, Math.min(left, screen.width - panel.width - edge)),
    top: Math.max(edge, Math.min(top, screen.height - panel.height - edge)),
  };
}

interface Size {
  width: number;
  height: number;
}

export interface Box extends Place, Size {}

/** Where a picture of `size` lies in a box that shows it whole: what the box has more stays empty on both sides. */
export function shown(box: Size, size: Size): Box {
  const scale = Math.min(box.width / size.width, box.height / size.height);
  const width = size.width * scale;
  const height = size.height * scale;
  return { left: (box.width - width) / 2, top: (box.height - height) / 2, width, height };
}

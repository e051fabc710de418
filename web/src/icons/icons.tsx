/** Our own line icons on a 16 by 16 grid, drawn with the colour of the text around them. */
const paths = {
  plus: "M8 3v10M3 8h10",
  close: "M4 4l8 8M12 4l-8 8",
  check: "M3 8.5l3.3 3.3L13 4.8",
  pencil: "M3 13l.7-3L10.5 3.2a1.3 1.3 0 0 1 1.9 0l.4.4a1.3 1.3 0 0 1 0 1.9L6 12.3z",
  invite:
    "M6.5 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM2 13.5c.4-2.6 2.2-4 4.5-4 1.2 0 2.2.4 3 1M12.5 9.5v4M10.5 11.5h4",
  review: "M13.5 8h-11M6 4.5L2.5 8 6 11.5",
  stage: "M2 3.5h12v7.5H2zM5.5 13.5h5M8 11v2.5",
  look: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 2v12M10 2.6v10.8M12 4v8",
  person: "M8 8.3a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8zM2.5 14c.5-2.9 2.7-4.2 5.5-4.2s5 1.3 5.5 4.2",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  settings: "M3 4.5h5M11 4.5h2M9.5 3v3M3 11.5h2M8 11.5h5M6.5 10v3",
  history: "M3 4h7M3 8h10M3 12h6",
  past: "M3 5.5A6 6 0 1 1 2 8.3M3 2.5v3h3M8 5v3.3l2.2 1.5",
  play: "M5 3.5l7.5 4.5L5 12.5z",
  pause: "M5.5 3.5v9M10.5 3.5v9",
  archive: "M2.5 3h11v3h-11zM3.5 6v7h9V6M6.5 8.5h3",
  comment: "M2.5 3.5h11v7.5H7.5L4.5 13.5V11h-2z",
  question: "M5.7 6a2.3 2.3 0 1 1 3.3 2.1c-.7.3-1 .8-1 1.6M8 12.5h.01",
  blocked: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM4 4l8 8",
  calendar: "M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5V5M10.5 2.5V5",
  list: "M2.5 4.5l1 1 1.7-2M2.5 10.5l1 1 1.7-2M7.5 4.5h6M7.5 11h6",
  evidence: "M8 12.5c3 0 5-2.2 6-4.5-1-2.3-3-4.5-6-4.5S3 5.7 2 8c1 2.3 3 4.5 6 4.5zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  up: "M8 13V3.5M4 7.5l4-4 4 4",
  down: "M8 3v9.5M4 8.5l4 4 4-4",
  left: "M10 3.5L5.5 8l4.5 4.5",
  right: "M6 3.5L10.5 8 6 12.5",
  link: "M6.5 9.5l3-3M7.5 4.5l1-1a2.8 2.8 0 0 1 4 4l-1 1M8.5 11.5l-1 1a2.8 2.8 0 0 1-4-4l1-1",
  undo: "M5.5 3.5L2.5 6.5l3 3M2.5 6.5h7a4 4 0 0 1 0 8H6.5",
  redo: "M10.5 3.5l3 3-3 3M13.5 6.5h-7a4 4 0 0 0 0 8h3",
  keys: "M1.5 4.5h13v7h-13zM4 7h.01M6.7 7h.01M9.3 7h.01M12 7h.01M5 9.3h6",
  hand: "M5 8V4.2a1 1 0 0 1 2 0V7M7 7V3.2a1 1 0 0 1 2 0V7M9 7V4a1 1 0 0 1 2 0v4M11 7.5a1 1 0 0 1 2 0V10a4 4 0 0 1-4 4H8a4 4 0 0 1-3.3-1.7L2.8 9.5a1 1 0 0 1 1.6-1.2L5 9",
  leave: "M9.5 3H3v10h6.5M7 8h7M11.5 5.5L14 8l-2.5 2.5",
  lock: "M4 7.5h8v6H4zM5.5 7.5V5.3a2.5 2.5 0 0 1 5 0v2.2",
  share: "M2 3.5h12v7.5H2zM5.5 13.5h5M8 9V5.5M6.3 7L8 5.3 9.7 7",
  corner: "M3 3h10v10H3zM8.5 8.5h4v4h-4z",
  larger: "M9.5 2.5h4v4M6.5 13.5h-4v-4M13.5 2.5L9 7M2.5 13.5L7 9",
  smaller: "M13 6.5H9.5V3M3 9.5h3.5V13M9.5 6.5L14 2M6.5 9.5L2 14",
  contract: "M4 2.5h6l2.5 2.5v8.5H4zM6 6.5h4M6 9h2M7 12l1.3-1.4.9 1 1.3-1.3",
  heart: "M8 13S2.5 9.8 2.5 6.2A2.8 2.8 0 0 1 8 5a2.8 2.8 0 0 1 5.5 1.2C13.5 9.8 8 13 8 13z",
  split: "M8 13.5V9L4 5V2.5M8 9l4-4V2.5M2.5 4L4 2.5 5.5 4M10.5 4L12 2.5 13.5 4",
  printer: "M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z",
  goal: "M4 14V2.5M4 3h8.5l-2.2 2.8 2.2 2.7H4",
  search: "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3l3.2 3.2",
  select: "M2.5 2.5h11v11h-11zM5 8.3l2 2L11 6",
  language: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM2 8h12M8 2c-4.6 4-4.6 8 0 12M8 2c4.6 4 4.6 8 0 12",
  boards: "M2.5 3h3v10h-3zM6.5 3h3v7h-3zM10.5 3h3v5h-3z",
} as const;

export type IconName = keyof typeof paths;

/** They point along the line one reads, and turn with it. */
const turning: ReadonlySet<IconName> = new Set([
  "review",
  "play",
  "left",
  "right",
  "leave",
  "undo",
  "redo",
  "list",
  "split",
]);

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      aria-hidden="true"
      class="icon"
      data-turns={turning.has(name) ? "" : undefined}
    >
      <path
        d={paths[name]}
        stroke="currentColor"
        stroke-width={name === "more" ? 2 : 1.4}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

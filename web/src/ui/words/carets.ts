import { type EditorState, type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";

/** Where somebody else writes: places in UTF-16 units, as their own copy counts them. */
export interface Caret {
  readonly client: string;
  readonly name: string;
  /** The person's colour, as a value of CSS. */
  readonly color: string;
  readonly anchor: number;
  readonly head: number;
}

const shown = StateEffect.define<readonly Caret[]>();

/** Brings the others' carets up to date. Between two tellings they move along with what is written. */
export function showCarets(view: EditorView, carets: readonly Caret[]): void {
  view.dispatch({ effects: shown.of(carets) });
}

/** The others' carets and what they have marked, with their names. */
export const othersCarets: Extension = [
  StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (before, transaction) => {
      const told = transaction.effects.find((effect) => effect.is(shown));
      return told ? drawn(told.value, transaction.state) : before.map(transaction.changes);
    },
    provide: (field) => EditorView.decorations.from(field),
  }),
  EditorView.baseTheme({
    ".caret": { position: "relative", borderInlineStart: "2px solid var(--person)", marginInline: "-1px" },
    ".caret-name": {
      position: "absolute",
      insetInlineStart: "-2px",
      bottom: "100%",
      padding: "0 0.25rem",
      borderRadius: "0.1875rem",
      background: "var(--person)",
      color: "var(--on-person)",
      fontSize: "var(--text-small)",
      lineHeight: "1.3",
      whiteSpace: "nowrap",
      pointerEvents: "none",
    },
    // Above the first line there is no room.
    ".cm-line:first-child .caret-name": { bottom: "auto", top: "100%" },
    ".caret-marked": { backgroundColor: "color-mix(in srgb, var(--person) 25%, transparent)" },
  }),
];

/** A copy that is a few letters behind may point past the end. */
function drawn(carets: readonly Caret[], state: EditorState): DecorationSet {
  const within = (place: number) => Math.max(0, Math.min(Math.trunc(place) || 0, state.doc.length));
  const marks = carets.flatMap((caret) => {
    const [from, to] = [within(caret.anchor), within(caret.head)].sort((a, b) => a - b) as [number, number];
    const place = Decoration.widget({ widget: new CaretWidget(caret), side: 1 }).range(within(caret.head));
    if (from === to) return [place];
    const style = { class: "caret-marked", attributes: { style: `--person: ${caret.color}` } };
    return [Decoration.mark(style).range(from, to), place];
  });
  return Decoration.set(marks, true);
}

class CaretWidget extends WidgetType {
  constructor(private readonly caret: Caret) {
    super();
  }

  override eq(other: CaretWidget): boolean {
    return other.caret.client === this.caret.client && other.caret.name === this.caret.name;
  }

  override toDOM(): HTMLElement {
    const caret = document.createElement("span");
    caret.className = "caret";
    caret.style.setProperty("--person", this.caret.color);
    // Presence is told in words beside the people who are here; in the text it would be read aloud with every key.
    caret.setAttribute("aria-hidden", "true");
    const name = caret.appendChild(document.createElement("span"));
    name.className = "caret-name";
    name.dir = "auto";
    name.textContent = this.caret.name;
    return caret;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

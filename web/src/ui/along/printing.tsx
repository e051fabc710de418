import { render } from "preact";
import { useEffect } from "preact/hooks";
import { useDesk } from "../board/desk.js";
import type { BoardState } from "../types.js";
import { PrintedBoard } from "./printed_board.js";

/** A4 lying, without its margins, at 96 dots an inch. */
const page = { width: 277, height: 190, margin: 10 };
/** In points. What does not fit at the smallest flows on to further pages, at a size that is read with ease. */
const sizes = [10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7];
const flowing = 9;
/** Beside each other, as on the screen; or, where one column is long, under each other, each as wide as the page. */
const layouts = ["beside", "under"] as const;
type Layout = (typeof layouts)[number];

/** Puts the board on paper whenever the page is printed, by the menu or by Ctrl+P. Pages beside the board print themselves. */
export function Printing() {
  const desk = useDesk();
  useEffect(() => {
    const before = () => {
      const board = desk.session.view.peek();
      const summary = document.querySelector(".session-summary");
      if (board && desk.place.peek() === null && !summary) putOnPaper(board);
    };
    addEventListener("beforeprint", before);
    addEventListener("afterprint", takeAway);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", takeAway);
    };
  }, [desk]);
  return null;
}

const sheet = new CSSStyleSheet();

function putOnPaper(board: BoardState): void {
  takeAway();
  const paper = document.createElement("div");
  paper.className = "printed-board";
  document.body.append(paper);
  render(<PrintedBoard board={board} />, paper);
  const ways = layouts.flatMap((layout) => sizes.map((size) => ({ layout, size })));
  const { layout, size } = ways.find((way) => heightOf(paper, way) <= page.height) ?? {
    layout: "under",
    size: flowing,
  };
  set(paper, layout, size);
  paper.style.removeProperty("width");
  // A rule for pages cannot be told apart by what is printed, so it is there only meanwhile.
  sheet.replaceSync(`@page { size: A4 landscape; margin: ${page.margin}mm }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.documentElement.dataset.prints = "board";
}

function set(paper: HTMLElement, layout: Layout, points: number): void {
  paper.dataset.layout = layout;
  paper.style.fontSize = `${points}pt`;
}

/** In millimetres, on a page's width. */
function heightOf(paper: HTMLElement, { layout, size }: { layout: Layout; size: number }): number {
  paper.style.width = `${page.width}mm`;
  set(paper, layout, size);
  return (paper.getBoundingClientRect().height * 25.4) / 96;
}

function takeAway(): void {
  for (const paper of document.querySelectorAll(".printed-board")) {
    render(null, paper);
    paper.remove();
  }
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  delete document.documentElement.dataset.prints;
}

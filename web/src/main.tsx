import { render } from "preact";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/icons.css";
import "./styles/hold.css";
import "./styles/entry.css";
import "./styles/header.css";
import "./styles/board.css";
import "./styles/card.css";
import "./styles/sheet.css";
import "./styles/notes.css";
import "./styles/review.css";
import "./styles/share.css";
import "./styles/contract/page.css";
import "./styles/contract/term.css";
import "./styles/contract/signing.css";
import "./styles/contract/paper.css";
import "./styles/contract/banner.css";
import "./styles/contract/joy.css";
import "./styles/contract/print.css";
import "./styles/session/dock.css";
import "./styles/session/steps.css";
import "./styles/session/review.css";
import "./styles/session/promises.css";
import "./styles/session/summary.css";
import "./styles/ending.css";
import "./styles/engage.css";
import "./styles/between.css";
import "./styles/phone.css";
import "./styles/plan/page.css";
import "./styles/plan/deliverable.css";
import "./styles/plan/measure.css";
import "./styles/plan/chart.css";
import "./styles/plan/journey.css";
import "./styles/plan/narrow.css";
import "./styles/figures.css";
import "./styles/since.css";
import "./styles/along.css";
import "./styles/printed.css";
import { App } from "./ui/app.js";

const root = document.getElementById("app");
if (root) render(<App />, root);

// Not before the first picture: what is kept for later must not delay what is wanted now.
addEventListener("load", () => {
  void import("./offline/installed.js").then(({ stayInstalled }) => stayInstalled()).catch(() => undefined);
});

import { render } from "preact";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/icons.css";
import "./styles/entry.css";
import "./styles/header.css";
import "./styles/board.css";
import "./styles/card.css";
import "./styles/sheet.css";
import "./styles/review.css";
import "./styles/between.css";
import "./styles/phone.css";
import { App } from "./ui/app.js";

const root = document.getElementById("app");
if (root) render(<App />, root);

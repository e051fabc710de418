import { render } from "preact";
import "./styles/first.css";
import { App } from "./ui/app.js";
import { fetched } from "./ui/fetched.js";
import { askForRest } from "./ui/styles_come.js";

const root = document.getElementById("app");
if (root) render(<App />, root);
askForRest();

// Not before the first picture: what is kept for later must not delay what is wanted now.
addEventListener("load", () => {
  void fetched(() => import("./after_load.js")).then(({ begin }) => begin());
});

import { worded } from "../language.js";

/** How the pages look on this device. */
export const lookText = worded("lookText", {
  title: "Look",
  menu: "Look…",
  colours: "Colours",
  choices: { system: "System", light: "Light", dark: "Dark", contrast: "High contrast" },
  means: {
    system: "As this device is set.",
    light: "Paper by day.",
    dark: "The same room in the evening.",
    contrast: "Ink on white; chalk on black where the device is dark.",
  },
  company: "Puffin and Yeti",
  shown: "Shown",
  hidden: "Hidden",
  kept: "Kept on this device, at once.",

  noneBlocked: "Nothing is blocked. The Yeti rests.",
  noneFits: "No card fits, on the board or on the shelf. Fewer words or fewer filters find more.",
  notFoundHelp: "The address may have lost a letter on its way. Your boards are one press away.",
  awayWithout:
    "No connection, and this board is not kept on this device yet. It opens here by itself when the line is back.",
});

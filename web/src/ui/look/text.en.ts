/** How the pages look on this device. */
export const lookText = {
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
};

import { worded } from "../language.js";

/** Every sentence about sharing a screen. */
export const shareText = worded("shareText", {
  dialog: {
    title: "Share my screen",
    intro:
      "Everybody on this board can look on and point. You choose what they see: the screen, one window or one tab.",
    voice: "With my voice",
    voiceHint: "Your browser asks for the microphone. Leave it out if you talk on the phone already.",
    unrecorded:
      "Nothing is recorded. Pictures and sound go from browser to browser, not through the server. While you share, your notes for yourself are put away in this window.",
    takesOver: (name: string) => `${name} is sharing now. When you begin, theirs ends.`,
    go: "Choose what to share",
    asking: "Your browser asks you now…",
    insecure:
      "A browser lets a screen be shared only on an https address. Ask whoever runs this server for one, then open the board there.",
    missing: "This browser cannot share a screen. You can look on here, and share from a computer.",
    refused:
      "Nothing is shared: it was cancelled, or the browser is not allowed to record the screen. To go on, press again and choose; a Mac asks for it in System Settings, Privacy, Screen Recording.",
    unreadable: "The browser could not read that screen. Try a window or a tab instead.",
  },
  own: {
    bar: "Sharing",
    sharing: "You are sharing your screen",
    withVoice: "You are sharing your screen and your voice",
    seenBy: (names: string) => `Seen by ${names}`,
    speaks: (name: string) => `${name} speaks`,
    seenByNobody: "Nobody looks on yet",
    hush: "Mute my voice",
    speak: "Let my voice be heard",
    stop: "Stop sharing",
    showPreview: "Show what they see",
    preview: "What the others see",
    begun: "You are sharing your screen now.",
    ended: "You have stopped sharing. Nobody sees your screen any more.",
    taken: (name: string) => `${name} is sharing now, so your share has ended.`,
    noMicrophone: "You are sharing without your voice: the microphone was not allowed.",
  },
  watch: {
    title: (name: string) => `Screen of ${name}`,
    begun: (name: string) => `${name} is sharing a screen. It is shown in a panel beside the board.`,
    stopped: (name: string) => `${name} has stopped sharing.`,
    away: (name: string) => `${name}'s browser is out of reach. Their screen comes back by itself if they share on.`,
    closed: (name: string) => `${name} is sharing a screen.`,
    show: "Show it",
    asking: (name: string) => `Asking ${name}'s browser…`,
    silent: (name: string) => `${name}'s browser does not answer yet. Their connection may be away for a moment.`,
    blocked:
      "Your network does not let the two browsers reach each other directly. Ask whoever runs this server for a relay (TURN).",
    full: (name: string) => `As many people look on as ${name}'s browser can serve. Try again when somebody has left.`,
    again: "Try again",
    speak: "Speak too",
    hush: "Stop speaking",
    speaking: (name: string) => `${name} hears you.`,
    noMicrophone:
      "You are not heard: the browser was not allowed to use the microphone. Allow it beside the address, then press again.",
    soundOn: "Turn sound on",
    soundOff: "Turn sound off",
    larger: "Larger",
    smaller: "Smaller",
    move: "Move to the next corner",
    close: "Close the panel",
    surface: (name: string) => `Screen of ${name}. The arrow keys point at it, Escape stops pointing.`,
    previewSurface: "What the others see of your screen",
    unrecorded: "Nothing is recorded.",
    hint: "Point with the mouse or a finger: they see it too.",
    pointsHere: (name: string) => `${name} points here`,
  },
});

/** What one can read: English is the source, every other language a folder beside this file with the same names. */
export const languages = {
  en: { name: "English", direction: "ltr" },
  he: { name: "עברית", direction: "rtl" },
} as const;

export type Language = keyof typeof languages;

const key = "puffin.language";

/** Chosen on this device; else what the browser asks for first among those there are. */
function wanted(): Language {
  const asked = typeof document === "undefined" ? [] : [stored(), ...navigator.languages];
  for (const tag of asked) {
    const language = tag?.toLowerCase().split("-")[0];
    if (language && Object.hasOwn(languages, language)) return language as Language;
  }
  return "en";
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Stays as it is while a page lives: words are chosen when a part is loaded. */
export const language: Language = wanted();

export const direction: "ltr" | "rtl" = languages[language].direction;

// Every text waits here, so that the first picture is in the right words already; who reads English waits for nothing.
// What is loaded must not import from other parts of the client: they wait for this.
const others: Readonly<Record<string, unknown>> | null = language === "he" ? await import("./he/index.js") : null;

/** The words of the chosen language in place of the English ones; `name` is the name they are exported by in both. */
export function worded<T>(name: string, english: T): T {
  return (others?.[name] as T | undefined) ?? english;
}

/** Goes over to another language. The page is loaded anew; what was typed is kept as in any reload. */
export function speak(chosen: Language): void {
  try {
    localStorage.setItem(key, chosen);
  } catch {
    return;
  }
  location.reload();
}

if (typeof document !== "undefined") {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
}

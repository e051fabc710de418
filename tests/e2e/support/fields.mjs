// Fields by their name, whether a plain one or a text that is written together.

/** The field itself, to be clicked, focused and filled. */
export const field = (person, label) => person.page.getByLabel(label, { exact: true });

/** Waits until a field shows exactly these words. */
export async function showsWords(person, label, words) {
  await person.page.waitForFunction(
    ([name, wanted]) => {
      const isNamed = (one) => one?.getAttribute("aria-label") === name || one?.labels?.[0]?.textContent.trim() === name;
      const written = (line) => {
        const bare = line.cloneNode(true);
        for (const mark of bare.querySelectorAll(".caret, .cm-placeholder")) mark.remove();
        return bare.textContent;
      };
      const plain = [...document.querySelectorAll("input, textarea, select")];
      const together = [...document.querySelectorAll(".words-editor")].map((host) => host.shadowRoot?.querySelector(".cm-content"));
      return (
        plain.some((one) => isNamed(one) && one.value === wanted) ||
        together.some((one) => isNamed(one) && [...one.querySelectorAll(".cm-line")].map(written).join("\n") === wanted)
      );
    },
    [label, words],
  );
}

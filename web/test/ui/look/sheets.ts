import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// The tests run from dist-test, which stands beside src.
const web = dirname(fileURLToPath(import.meta.url)).replace(/\/(dist-test|test)\/.*$/, "");
const styles = join(web, "src/styles");

/** One declaration of a style sheet and where it stands. */
export interface Declaration {
  file: string;
  line: number;
  selector: string;
  property: string;
  value: string;
}

/** Everything between comments and braces; `at` is the rules around it, outermost first. */
export interface Block {
  at: readonly string[];
  selector: string;
  declarations: Declaration[];
}

export function sheetNames(): string[] {
  return readdirSync(styles, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".css"))
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
}

export function readSheet(name: string): Block[] {
  return blocksOf(name, readFileSync(join(styles, name), "utf8"));
}

/** The drawings of Puffin and Yeti, which take their colours from the tokens themselves. */
export function drawn(): string {
  return readFileSync(join(web, "src/ui/look/drawings.tsx"), "utf8");
}

/** The blocks of a sheet that is written as ours are: one declaration ends with a semicolon, nothing is minified. */
export function blocksOf(file: string, text: string): Block[] {
  const css = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
  const blocks: Block[] = [];
  const open: Block[] = [];
  let from = 0;
  for (let i = 0; i < css.length; i += 1) {
    const sign = css[i];
    if (sign !== "{" && sign !== "}" && sign !== ";") continue;
    const words = css.slice(from, i).trim().replace(/\s+/g, " ");
    from = i + 1;
    if (sign === "{") {
      open.push({ at: open.map((block) => block.selector), selector: words, declarations: [] });
      continue;
    }
    const block = open.at(-1);
    if (block && words) block.declarations.push(declaration(file, css, i, block.selector, words));
    if (sign === "}") {
      const done = open.pop();
      if (done) blocks.push(done);
    }
  }
  return blocks;
}

function declaration(file: string, css: string, end: number, selector: string, words: string): Declaration {
  const colon = words.indexOf(":");
  return {
    file,
    line: css.slice(0, end).split("\n").length,
    selector,
    property: words.slice(0, colon).trim(),
    value: words.slice(colon + 1).trim(),
  };
}

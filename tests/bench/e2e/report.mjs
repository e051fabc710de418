// Figures and the table in which they stand beside their marks.
import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";

/** The value below which the share `p` of the samples lies, nearest rank. */
export function quantile(samples, p) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)];
}

export const median = (samples) => quantile(samples, 0.5);

/** How busy the machine is besides: a figure taken on a busy one says little. */
export function loadWords() {
  const waiting = /some avg10=([\d.]+)/.exec(pressure())?.[1];
  const stalled = waiting === undefined ? "" : `, ${waiting} % of the time something waits for a processor`;
  return `${loadavg()[0].toFixed(1)} on ${cpus().length} processors${stalled}`;
}

function pressure() {
  try {
    return readFileSync("/proc/pressure/cpu", "utf8");
  } catch {
    return "";
  }
}

export class Report {
  #rows = [];

  /** Times in milliseconds as p50, p95 and the longest; `mark` is what p95 must stay under. */
  times(what, samples, mark = null) {
    const [p50, p95, longest] = [median(samples), quantile(samples, 0.95), quantile(samples, 1)];
    const verdict = mark === null ? "" : p95 < mark ? "reached" : "not yet";
    this.#add(what, ms(p50), ms(p95), ms(longest), mark === null ? "" : `p95 < ${mark} ms`, verdict);
  }

  /** The median of a few rounds with its spread; `mark` is [words, reached]. */
  rounds(what, samples, unit = "ms", mark = null) {
    const spread = `${figure(quantile(samples, 0))}–${figure(quantile(samples, 1))}`;
    const verdict = mark === null ? "" : mark[1] ? "reached" : "not yet";
    this.#add(what, `${figure(median(samples))} ${unit}`.trim(), "", spread, mark?.[0] ?? "", verdict);
  }

  heading(words) {
    this.#rows.push([words]);
  }

  print() {
    const rows = [["", "p50 or median", "p95", "max or spread", "mark", ""], ...this.#rows];
    const widths = [0, 1, 2, 3, 4, 5].map((at) => Math.max(...rows.map((row) => (row.length > 1 ? row[at].length : 0))));
    for (const row of rows) {
      if (row.length === 1) console.log(`\n${row[0]}`);
      else console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join("  "));
    }
  }

  #add(...cells) {
    this.#rows.push(cells);
  }
}

const figure = (value) => (Math.abs(value) < 10 ? value.toFixed(1) : value.toFixed(0));
const ms = (value) => `${figure(value)} ms`;

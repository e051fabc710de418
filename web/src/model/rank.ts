// Order keys, the twin of server/domain/rank, which explains how a key is made: base-62 fractions that never end in
// '0'. An empty text stands for "no neighbour on this side". protocol/examples/ranks.json holds both to the same keys.

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const base = digits.length;
const counterDigits = 5;
const counterEnd = base ** counterDigits;

/** A key strictly between two. Requires low < high where both are given; throws on anything else. */
export function rankBetween(low: string, high: string): string {
  if (low === "" && high === "") return "V";
  if (high === "") {
    const next = counter(low) + 1;
    return next < counterEnd ? written(next) : middle(low, high);
  }
  if (low === "") {
    const here = counter(high);
    return here > 1 ? written(here - 1) : middle(low, high);
  }
  return middle(low, high);
}

/** Short keys, evenly spread, for a column that is ranked anew. */
export function evenRanks(count: number): string[] {
  return Array.from({ length: count }, (_, i) => written(Math.floor(((i + 1) * counterEnd) / (count + 1))));
}

function digitValue(digit: string): number {
  const value = digits.indexOf(digit);
  if (value < 0) throw new Error(`not a digit of an order key: ${digit}`);
  return value;
}

function counter(key: string): number {
  let n = 0;
  for (let i = 0; i < counterDigits; i += 1) n = n * base + digitValue(key.charAt(i) || "0");
  return n;
}

function written(n: number): string {
  let key = "";
  for (let i = 0, rest = n; i < counterDigits; i += 1, rest = Math.floor(rest / base)) {
    key = digits.charAt(rest % base) + key;
  }
  return key.replace(/0+$/, "");
}

function middle(low: string, high: string): string {
  const shared = high === "" ? 0 : sharedLength(low, high);
  let key = high.slice(0, shared);
  let from = low.slice(shared);
  let to = high.slice(shared);
  for (;;) {
    const a = from === "" ? 0 : digitValue(from.charAt(0));
    const b = to === "" ? base : digitValue(to.charAt(0));
    if (b <= a) throw new Error("order keys in the wrong order");
    if (b - a > 1) return key + digits.charAt((a + b) >> 1);
    if (to.length > 1) return key + digits.charAt(b);
    key += digits.charAt(a);
    from = from.slice(1);
    to = "";
  }
}

/** How much of its front `high` shares with `low`, which counts as followed by endless zeros. */
function sharedLength(low: string, high: string): number {
  let length = 0;
  while (length < high.length && (low.charAt(length) || "0") === high.charAt(length)) length += 1;
  if (length === high.length) throw new Error("no room between these order keys");
  return length;
}

/** How many digits the smaller coin of a currency has; two for one this browser does not know. */
export function minorDigits(currency: string): number {
  try {
    return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** `1250.5` or `1250,50` as integer minor units; null when it is no amount, finer than the coin, or beyond the limit. */
export function minorOf(text: string, currency: string): number | null {
  const digits = minorDigits(currency);
  const match = /^(\d{1,10})(?:[.,](\d+))?$/.exec(text.replace(/[\s\u00a0']/g, ""));
  if (!match) return null;
  const fraction = match[2] ?? "";
  if (fraction.length > digits) return null;
  const minor = Number(match[1] + fraction.padEnd(digits, "0"));
  return minor <= 1_000_000_000_000 ? minor : null;
}

/** As it is typed: `1250.50`, or `1250` where nothing is behind the point. */
export function amountText(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  return minor % 10 ** digits === 0 ? String(minor / 10 ** digits) : (minor / 10 ** digits).toFixed(digits);
}

/** As it is read: with its currency, in the words of `language`. */
export function priceWords(price: { amount_minor: number; currency: string }, language: string): string {
  const amount = price.amount_minor / 10 ** minorDigits(price.currency);
  try {
    return new Intl.NumberFormat(language, { style: "currency", currency: price.currency }).format(amount);
  } catch {
    return `${amount} ${price.currency}`;
  }
}

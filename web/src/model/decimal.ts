const form = /^-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,6})?$/;

/**
 * A number as people type it (`3,5`, `+4`, `.5`, `1 200`, `−2`) as it goes over the wire (`3.5`, `4`, `0.5`, `1200`,
 * `-2`); null when it is none or finer than six places. Point and comma together could mean two numbers: null too.
 */
export function decimalOf(typed: string): string | null {
  const bare = typed
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/^\u2212/, "-")
    .replace(/^\+/, "")
    .replace(",", ".")
    .replace(/^(-?)\./, "$10.")
    .replace(/^(-?)0+(?=\d)/, "$1")
    .replace(/\.$/, "");
  if (!form.test(bare)) return null;
  return Number(bare) === 0 ? bare.replace("-", "") : bare;
}

/** As it was written, with the sign and the groups of the language; no digit is added or lost. */
export function spokenDecimal(value: string, language: string): string {
  const places = value.split(".")[1]?.length ?? 0;
  return new Intl.NumberFormat(language, { minimumFractionDigits: places, maximumFractionDigits: places }).format(
    Number(value),
  );
}

/**
 * A text in plain marks: full-width, Arabic, Persian and Hindi digits become 0–9, full-width signs become plain ones,
 * marks of direction and other invisible ones go.
 */
export const plainDigits = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[٠-٩۰-۹०-९]/g, (digit) => String((digit.charCodeAt(0) & 15) - (digit >= '०' ? 6 : 0)));

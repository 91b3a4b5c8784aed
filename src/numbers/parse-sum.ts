import { plainDigits } from './plain-digits.ts';

/** More than anybody puts on a number at once: a sum above it is a slip of the finger. Tenge. */
const most = 1_000_000;

/**
 * A sum as people write it: `2990`, `2 990 ₸`, `2,990`, `2990.50`, `٢٩٩٠`. Three digits after a point or comma are
 * thousands. Whole tenge; a part of one is rounded up, so that the money suffices. Never throws.
 * @returns `undefined` where it is no sum, nothing, or more than a million
 */
export function parseSum(typed: string): number | undefined {
  const text = plainDigits(typed).replace(/[\s'’٬]|₸|тенге|теңге|тг|tenge|KZT|坚戈/giu, '').replace('٫', '.');
  const parts = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(text);
  if (!parts) return undefined;
  const sum = Number(parts[1]!.replace(/[.,]/g, '')) + (Number(parts[2] ?? 0) > 0 ? 1 : 0);
  return sum > 0 && sum <= most ? sum : undefined;
}

const accents: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', n: 'ñ', c: 'ç', y: 'ý' };

/** Marks the start of every pseudo-translated string. */
export const pseudoMark = '⟦';

/**
 * A string as a language half as long again would have it: accented, stretched and fenced in ⟦ ⟧,
 * so that a string that missed translation, or a box too small for it, is seen at a glance. Placeholders stay as they are.
 */
export function pseudo(text: string): string {
  const accented = text.replace(/\{[^}]*\}|[a-z]/gi, (part) => (part.startsWith('{') ? part : (accents[part] ?? part)));
  return `${pseudoMark}${accented} ${'~~~~ '.repeat(Math.ceil(text.length / 10))}⟧`;
}

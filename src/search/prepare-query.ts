/**
 * A query as the index can answer it: the marks of codes and numbers go, digits that belong together are joined.
 * `*106#` → `106`, `+7 (701) 123-45-67` → `77011234567`. The index drops such marks and keeps the digits, but would
 * find nothing for a query that carries them.
 */
export function prepareQuery(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/(?<=\d)[\s().-]+(?=\d)/g, '')
    .replace(/[*#+"'`]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

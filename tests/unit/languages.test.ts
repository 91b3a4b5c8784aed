import { describe, expect, test } from 'vitest';
import { makeFormats } from '../../src/languages/format.ts';
import { pseudo } from '../../src/languages/pseudo.ts';
import { fallbackChain, languageOf, languages, type Language } from '../../src/languages/table.ts';
import { fill, findString } from '../../src/languages/words.ts';

const kazakh: Language = { tag: 'kk', path: 'kk', name: 'Қазақша', dir: 'ltr', quotes: '“”', fallback: ['ru'] };
const english = languageOf('en');
const chinese = languageOf('zh-hans');

describe('fallback', () => {
  test('a Kazakh reader is offered Kazakh, then Russian, then English', () => {
    expect(fallbackChain(kazakh)).toEqual(['kk', 'ru', 'en']);
  });
  test('English falls back on nothing', () => {
    expect(fallbackChain(english)).toEqual(['en']);
  });
  test('a string missing in one language comes from the next', () => {
    expect(findString([{}, { a: { b: 'из России' } }, { a: { b: 'from England' } }], ['a', 'b'], kazakh)).toBe('из России');
  });
  test('a group of strings is not a string', () => {
    expect(findString([{ a: { b: 'x' } }], ['a'], english)).toBeUndefined();
  });
  test('an unknown language is refused with those that are known', () => {
    expect(() => languageOf('xx')).toThrow(/"xx".*en, zh-hans/);
  });
  test('a path is its tag in lower case, so that one follows from the other', () => {
    for (const { tag, path } of languages) expect(path).toBe(tag.toLowerCase());
  });
});

describe('placeholders', () => {
  test('are filled', () => {
    expect(fill('{sum} a day', { sum: '390 ₸' })).toBe('390 ₸ a day');
  });
  test('without a value are an error, never an empty space', () => {
    expect(() => fill('{sum} a day', {})).toThrow('{sum}');
  });
  test('survive the pseudo-language', () => {
    expect(pseudo('Copy {code}')).toMatch(/^⟦Cópý \{code\} [~ ]+⟧$/);
  });
});

describe('formats', () => {
  test('a date is as exact as it is known', () => {
    const { date } = makeFormats(english);
    expect([date('2026-01-03'), date('2026-01'), date('2026')]).toEqual(['January 3, 2026', 'January 2026', '2026']);
    expect(makeFormats(chinese).date('2026-01-03')).toBe('2026年1月3日');
  });
  test('lengths of time are alternatives', () => {
    expect(makeFormats(english).duration([7, 30], 'day')).toBe('7 days or 30 days');
    expect(makeFormats(chinese).duration(1, 'month')).toBe('1个月');
  });
  test('digits stay Western and the calendar Gregorian where the locale has others', () => {
    const persian = makeFormats({ tag: 'fa', path: 'fa', name: 'فارسی', dir: 'rtl', quotes: '“”', fallback: [] });
    expect(persian.date('2026')).toContain('2026');
    expect(persian.number(12345)).toMatch(/12\D?345/);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSum } from '../../src/numbers/format-sum.ts';
import { parseSum } from '../../src/numbers/parse-sum.ts';

describe('a sum of tenge', () => {
  test.each([
    ['2990', 2990], ['2 990', 2990], ['2\u202f990 ₸', 2990], ['2,990', 2990], ['2.990', 2990], ['2’990 тг', 2990], ['2990 тенге', 2990], ['2990坚戈', 2990],
    ['２９９０', 2990], ['٢٩٩٠', 2990], ['٢٬٩٩٠', 2990], ['۲۹۹۰', 2990], ['\u200f2990\u200e', 2990], ['1.000.000', 1_000_000], [' 5 ', 5], ['007', 7],
  ])('is read from “%s”', (typed, sum) => {
    expect(parseSum(typed)).toBe(sum);
  });
  test('is rounded up to whole tenge, so that the money suffices', () => {
    expect(['2990.50', '2990,5', '1,234.01', '2990.00'].map(parseSum)).toEqual([2991, 2991, 1235, 2990]);
  });
  test.each(['', ' ', '0', '-5', '1000001', '9'.repeat(400), '1e3', '12 345 €', 'two', '2990+1', '1,23,456', '<b>5</b>'])('is not “%s”', (typed) => {
    expect(parseSum(typed)).toBeUndefined();
  });
  test('as the guide writes it is read back', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), (sum) => { expect(parseSum(formatSum(sum))).toBe(sum); }));
  });
  test('is looked for in any text without a crash', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => { expect(typeof parseSum(typed)).toMatch(/number|undefined/); }));
    for (const typed of ['9'.repeat(10_000), '\ud800'.repeat(10_000), '1,234'.repeat(2_000)]) expect(parseSum(typed)).toBeUndefined();
  });
});

describe('a sum for the clerk', () => {
  test('stands in groups of three that no line break parts', () => {
    expect([5, 500, 2990, 1_000_000].map(formatSum)).toEqual(['5', '500', '2\u00a0990', '1\u00a0000\u00a0000']);
  });
});

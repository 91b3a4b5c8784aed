import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFinder } from '../../src/facts/find-fact.ts';
import { numberPlan, prefixesByBrand } from '../../src/facts/number-plan.ts';
import { readContent } from '../../src/rules/content.ts';
import { whichOperator } from '../../src/tools/which-operator/which-operator.ts';
import { root } from '../places.ts';

const facts = makeFinder(Object.fromEntries(readContent(root).facts.map(({ subject, entries }) => [subject, entries])));
const known = { plan: numberPlan(facts), prefixes: prefixesByBrand(facts) };

describe('which operator', () => {
  test('names all brands that share the first digits, and writes the number in both ways', () => {
    expect(whichOperator('Aigul 8 (701) 123-45-67', known)).toEqual({ kind: 'mobile', e164: '+77011234567', national: '7011234567', written: '+7\u00a0701\u00a0123\u00a045\u00a067', brands: ['kcell', 'activ'] });
  });
  test('names no brand where no trusted list does', () => {
    expect(whichOperator('+7 760 123 45 67', known)).toMatchObject({ kind: 'mobile', brands: [] });
  });
  test('names no brand for what is no Kazakh mobile number', () => {
    for (const typed of ['+7 916 123 45 67', '+7 727 350 05 00', '+86 138 1234 5678', '1414', '']) expect(whichOperator(typed, known).brands).toEqual([]);
  });
  test('answers any text with a kind and with digits only', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      const answer = whichOperator(typed, known);
      expect(answer.e164 + answer.national + answer.written).toMatch(/^[+\d\u00a0]*$/);
    }));
  });
});

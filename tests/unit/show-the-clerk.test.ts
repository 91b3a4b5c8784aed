import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFinder } from '../../src/facts/find-fact.ts';
import { numberPlan } from '../../src/facts/number-plan.ts';
import { readContent } from '../../src/rules/content.ts';
import { noAnswer, press, tellAnswer } from '../../src/tools/show-the-clerk/clerk-answer.ts';
import { blanksOf, fillCard, readNumber, readSum } from '../../src/tools/show-the-clerk/show-the-clerk.ts';
import { root } from '../places.ts';

const content = readContent(root);
const plan = numberPlan(makeFinder(Object.fromEntries(content.facts.map(({ subject, entries }) => [subject, entries]))));
const anything = fc.string({ unit: 'binary', maxLength: 300 });
const number = (typed: string) => readNumber(typed, plan);
/** What the clerk reads of a card: values in brackets, a line to write on as [ ]. */
const read = (text: string, values: Record<string, string>) => fillCard(text, values).map((part) => (part.value ? `[${part.text || ' '}]` : part.text)).join(' ').replaceAll('\u00a0', ' ');

describe('the number on a card', () => {
  test.each(['87011234567', '+7 (701) 123-45-67', '7011234567', '＋７７０１１２３４５６７', '٨٧٠١١٢٣٤٥٦٧', 'Aigul, 8 701 123 45 67'])('is grouped, however it was typed: “%s”', (typed) => {
    expect(number(typed)).toEqual({ text: '+7\u00a0701\u00a0123\u00a045\u00a067', sound: true });
  });
  test('that is no whole Kazakh mobile number is shown as typed, and doubted', () => {
    expect([number('8701123'), number('+44 20 7946 0958'), number('+7 916 123 45 67'), number('87011234567890123456')]).toEqual([
      { text: '8701123', sound: false }, { text: '+442079460958', sound: false }, { text: '+79161234567', sound: false }, { text: '8701123456789012', sound: false },
    ]);
  });
  test('that is not typed is an empty line, and in order', () => {
    expect([number(''), number('  ')]).toEqual([{ text: '', sound: true }, { text: '', sound: true }]);
  });
  test('is never anything but digits, spaces and a plus, and short', () => {
    fc.assert(fc.property(anything, (typed) => { expect(number(typed).text).toMatch(/^\+?[\d\u00a0]{0,16}$/); }));
    for (const typed of ['<img src=x onerror=alert(1)>', '\ud800'.repeat(10_000), '8'.repeat(10_000), '\u202e+7']) expect(number(typed).text).toMatch(/^\+?\d{0,16}$/);
  });
});

describe('the sum on a card', () => {
  test('stands in figures, in groups', () => {
    expect([readSum('2990 ₸'), readSum(''), readSum('much')]).toEqual([{ text: '2\u00a0990', sound: true }, { text: '', sound: true }, { text: '', sound: false }]);
  });
});

describe('a card', () => {
  const text = 'Пополните этот номер: {number} Сумма: {sum}\u00a0₸ Спасибо.';
  test('is filled where something was typed, and keeps a line to write on where not', () => {
    expect(read(text, { number: '+7 701', sum: '2 990' })).toBe('Пополните этот номер: [+7 701] Сумма: [2 990 ₸] Спасибо.');
    expect(read(text, { number: '', sum: '' })).toBe('Пополните этот номер: [ ] Сумма: [ ] Спасибо.');
    expect(read(text, {})).toBe('Пополните этот номер: [ ] Сумма: [ ] Спасибо.');
  });
  test('loses no word, whatever is put into it', () => {
    fc.assert(fc.property(anything, anything, (first, second) => {
      expect(fillCard(text, { number: first, sum: second }).filter(({ value }) => !value).map((part) => part.text)).toEqual(['Пополните этот номер:', 'Сумма:', 'Спасибо.']);
    }));
  });
  test('has the same blanks in both languages, and only those that have a field', () => {
    for (const { id, phrase } of content.phrases) {
      expect(blanksOf(phrase.kk), id).toEqual(blanksOf(phrase.ru));
      expect(['number', 'sum', 'wrong'], id).toEqual(expect.arrayContaining(blanksOf(phrase.ru)));
    }
  });
});

describe('the clerk’s answer', () => {
  const words = { yes: 'yes', no: 'no', tenge: '{count} tenge', percent: '{count} per cent', gigabytes: '{count} GB', minutes: '{count} min' };
  const after = (...buttons: string[]) => buttons.reduce(press, noAnswer);
  const told = (...buttons: string[]) => tellAnswer(after(...buttons), words).replaceAll('\u00a0', ' ');
  test.each([
    [['yes'], 'yes'], [['yes', 'no'], 'no'],
    [['1', '5', '0', '0', 'tenge'], '1 500 tenge'], [['2', ',', '5', 'percent'], '2,5 per cent'], [['3', ',', 'percent'], '3 per cent'], [['0', '7', 'minutes'], '7 min'],
    [['5', '0', '0', 'tenge', '3', 'gigabytes', '2', '0', 'minutes'], '500 tenge · 3 GB · 20 min'],
    [['5', 'tenge', '6', 'tenge'], '6 tenge'], [['yes', '9', '0', '0', 'tenge'], 'yes · 900 tenge'],
    [['tenge'], ''], [[',', 'tenge'], ''], [['5', '⌫', 'tenge'], ''], [['5', 'tenge', '⌫'], ''], [['no', '⌫'], ''],
  ])('%j is told as “%s”', (buttons, words) => {
    expect(told(...buttons)).toBe(words);
  });
  test('takes no more digits than a sum or a share has', () => {
    expect([after(...'123456789').typed, after(...'1,2345').typed, after(...'1,,2').typed, after(...'000').typed]).toEqual(['1234567', '1,23', '1,2', '0']);
  });
  test('is a figure or a word after any buttons', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...'0123456789,⌫', ...Object.keys(words))), (buttons) => {
      const { typed, given } = after(...buttons);
      expect(typed).toMatch(/^(?:\d{1,7}(?:,\d{0,2})?)?$/);
      for (const [unit, answer] of Object.entries(given)) expect(answer).toMatch(unit === 'word' ? /^(?:yes|no)$/ : /^\d{1,7}(?:,\d{1,2})?$/);
      expect(tellAnswer({ typed, given }, words)).not.toContain('{');
    }));
  });
});

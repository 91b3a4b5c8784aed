import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directAnswer } from '../../src/search/direct-answer.ts';
import { find } from '../../src/search/find.ts';
import { fold, wordsOf } from '../../src/search/fold.ts';
import { switchKeyboard } from '../../src/search/keyboard.ts';
import { guesser, isNear } from '../../src/search/guess.ts';
import { lookUp } from '../../src/search/look-up.ts';
import { match } from '../../src/search/match.ts';
import { plainKazakh, prepareQuery } from '../../src/search/prepare-query.ts';
import type { MoreIndex, QuickIndex } from '../../src/search/quick-index.ts';
import { stemsOf, vocabularyOf } from '../../src/search/vocabulary-of.ts';
import { readWider } from '../../src/search/wider.ts';

const brand = (slug: string, name: string, digits: string[]): MoreIndex['brands'][number] => [slug, name, digits, [['Money', '*7#', 'reported'], ['Left', '', 'Not confirmed.'], ['Renews', '', 'Not confirmed.']]];
const brands = [brand('kcell', 'Kcell', ['701', '702']), brand('tele2', 'Tele2', ['707'])];
const words = { done: '{count}', more: '', 'code-unknown': 'No such code.', 'number-moves': 'Numbers move.', 'number-unknown': 'Nobody knows.' };
const english: QuickIndex = {
  articles: [
    ['top-up', 'Top up a SIM', 'top up,topup,recharge'],
    ['kcell', 'Kcell: top up', 'kcell,k cell'],
    ['tele2', 'Tele2: top up', 'tele2,tele 2'],
    ['terminal', 'Payment terminal', 'terminal,kiosk,cash machine,without internet'],
    ['balance', 'Check the money', 'balance,how much left,cheap'],
    ['which-operator', 'Which operator?', 'which operator'],
  ],
  stop: 'the,a,my,how', weak: 'cheap,money,best', endings: 's,ing,ed', brands: 'Kcell,Tele2', words,
};
const russian: QuickIndex = { ...english, articles: [['top-up', 'Пополнить', 'пополнить'], ['kcell', 'Kcell: пополнить', 'кселл'], ['terminal', 'Терминал', 'терминал,касса'], ['balance', 'Баланс', 'баланс,остаток']], stop: 'на,в', weak: '', endings: 'ом,у,е,ды,ди,ты,ге,ым' };
const chinese: QuickIndex = { ...english, articles: [['top-up', '充值', '充值,续费'], ['kcell', 'Kcell：充值', 'kcell,凯赛尔'], ['balance', '查余额', '余额,查余额'], ['no-internet', '没流量了', '没有网络,没网']], stop: '怎么,的', weak: '号码', endings: '' };
const more: MoreIndex = {
  codes: [['*106#', 'beeline', 'Beeline', 'What is left', 'reported'], ['*102#', 'beeline', '', 'known from Beeline in Russia; not confirmed here', ''], ['116', 'kcell', 'Kcell', 'Helpline', 'reported'], ['102', 'police', '', 'Police', '']],
  brands,
  codePages: ['balance'], numberPage: 'which-operator', script: 'Latn', others: [['ru', 'Русский', 'Cyrl'], ['zh-hans', '简体中文', 'Han']], rewrites: 'ый,ая', words,
};
const quick = (index: QuickIndex) => ({ index, vocabulary: vocabularyOf(index) });
const others: Record<string, QuickIndex> = { ru: russian, 'zh-hans': chinese };
const ask = (query: string, index = english) => find(query, quick(index), more, (path) => Promise.resolve(others[path] && quick(others[path])));
const slugs = (query: string, index = english) => match(query, vocabularyOf(index), guesser(index)).articles.map(([at]) => index.articles[at]![0]);

describe('words are compared in one spelling', () => {
  test.each([['Kcell', 'кселл'], ['ТЕЛЕ', 'tele'], ['теңгерім', 'тенгерим'], ['tolyqtyru', 'толықтыру'], ['İNTERNET', 'internet'], ['ıssık', 'issik'], ['Guthaben', 'GUTHABEN'], ['café', 'cafe'], ['шешу', 'sheshu'], ['чек', 'chek'], ['билайн', 'билаин']])('%s and %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
  test.each([['internet', 'terminal'], ['余额', '流量'], ['kcell', 'tele']])('%s is not %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
  test('and are cut where the script changes', () => {
    expect(wordsOf('activ续费, iziге Tele2儲值 «кселл» ＡＰＮ')).toEqual(['activ', '续费', 'izi', 'ге', 'Tele2', '儲值', 'кселл', 'APN']);
  });
});

describe('a word is understood', () => {
  test('without its endings, whichever of them the index knows', () => {
    expect(stemsOf('terminalом', new Set(['ом']))).toContain('terminal');
    expect(slugs('терминалом', russian)).toEqual(['terminal']);
    expect(slugs('кселлди', russian)[0]).toBe('kcell');
  });
  test('by its beginning, while the reader types', () => {
    expect(slugs('term')[0]).toBe('terminal');
  });
  test('with one slip, two in a long word', () => {
    expect(slugs('terminsl')[0]).toBe('terminal');
    expect(slugs('kecll')[0]).toBe('kcell');
    expect(lookUp('bakance', vocabularyOf(english), guesser(english))).toMatchObject({ guessed: true });
  });
  test('but a short word must be right, unless it is nearly the name of an operator', () => {
    expect(slugs('tile')).toEqual([]);
    expect(slugs('kcll')[0]).toBe('kcell');
    expect(slugs('tale2')[0]).toBe('tele2');
    expect(slugs('bele2')).toEqual([]);
  });
  test.each([['kcell', 'kecll', 1, true], ['kcell', 'kcel', 1, true], ['kcell', 'tele2', 1, false], ['terminal', 'trminla', 2, true], ['abc', 'xyz', 2, false]])('%s is near %s within %i: %s', (a, b, most, near) => {
    expect(isNear(a, b, most)).toBe(near);
  });
  test('if a space splits it or a hyphen', () => {
    expect(slugs('tele 2')[0]).toBe('tele2');
    expect(slugs('k-cell')[0]).toBe('kcell');
  });
  test('inside unspaced Chinese, the longest term first', () => {
    expect(slugs('没有网络怎么充值', chinese)[0]).toBe('no-internet');
    expect(slugs('kcell充值', chinese)[0]).toBe('kcell');
  });
});

describe('a query', () => {
  test('whose words stand together in one alias finds its article first', () => {
    expect(slugs('cash without internet')[0]).toBe('terminal');
    expect(slugs('how much is left')[0]).toBe('balance');
  });
  test('of one word that most queries have asks for the overview', () => {
    expect(slugs('topup')[0]).toBe('top-up');
    expect(slugs('topup kiosk')[0]).toBe('terminal');
  });
  test('that names an operator leads to its page first', () => {
    expect(slugs('kiosk kcell')[0]).toBe('kcell');
  });
  test('that the quick index does not understand may be understood by the wider aliases', async () => {
    const wide = await readWider(quick(english), Response.json({ weak: 'blue', articles: ['', '', '', 'orange box', '', ''] }));
    expect(slugs('orange box')).toEqual([]);
    expect((await find('blue orange box', wide, more, () => Promise.resolve(undefined)))).toMatchObject({ slugs: ['terminal'], steps: [] });
    await expect(readWider(quick(english), new Response('', { status: 404 }))).rejects.toThrow('404');
  });
  test('of weak words alone is no question', () => {
    expect(match('best cheap', vocabularyOf(english)).grasp).toBe('none');
  });
  test('mostly unknown is left for the full text to prove', async () => {
    expect(await ask('terminal beshbarmak restaurant horse')).toMatchObject({ unproven: ['beshbarmak', 'restaurant', 'horse'] });
    expect(await ask('best beshbarmak restaurant')).toMatchObject({ slugs: [], unproven: ['beshbarmak', 'restaurant'] });
  });
  test('typed on the other keyboard is read as it was meant', async () => {
    expect(switchKeyboard('nthvbyfk')).toBe('терминал');
    expect(await ask('еуые')).not.toMatchObject({ slugs: ['kcell'] });
    expect((await ask('ntkt2', russian)).slugs).toEqual([]);
    expect(await ask('лсудд')).toMatchObject({ slugs: ['kcell'], steps: [['read-as', 'kcell']] });
  });
  test('in another language is answered by its words, and the reader is told', async () => {
    expect(await ask('余额')).toMatchObject({ slugs: ['balance'], steps: [['other', '简体中文']] });
    expect(await ask('остаток')).toMatchObject({ slugs: ['balance'], steps: [['other', 'Русский']] });
  });
  test('of two languages is answered by both', async () => {
    expect(await ask('kcell остаток')).toMatchObject({ slugs: ['kcell', 'balance'], steps: [['other', 'Русский']] });
    expect((await ask('kassa', english)).slugs).toEqual(['terminal']);
  });
  test('is not taken over by another language of the same alphabet that knows half of it', async () => {
    const kazakh = quick({ ...russian, articles: [['card', 'Карта', 'қала картасы']] });
    const here: MoreIndex = { ...more, script: 'Cyrl', others: [['kk', 'Қазақша', 'Cyrl']] };
    expect((await find('қала картасы', quick(russian), here, () => Promise.resolve(kazakh))).slugs).toEqual(['card']);
    expect(await find('қала картасы автобус билет', quick(russian), here, () => Promise.resolve(kazakh))).toMatchObject({ slugs: [] });
  });
  test('with some words on the other keyboard has these read as they were meant', async () => {
    expect(await ask('terminal rfccf', { ...russian, articles: [...russian.articles, ['machine', 'Terminal', 'terminal']] })).toMatchObject({ steps: [['read-as', 'terminal касса']] });
  });
  test('is still answered when another language cannot be fetched', async () => {
    expect((await find('остаток', quick(english), more, () => Promise.resolve(undefined))).slugs).toEqual([]);
  });
});

describe('a direct answer', () => {
  const answer = (query: string) => directAnswer(query, more);
  test.each(['*106#', '＊106＃', '*106', '106', 'what is *106#?'])('for %s says what the code does', (query) => {
    expect(answer(query)).toMatchObject({ lines: [['*106# Beeline', 'What is left', 'reported']], slugs: ['beeline', 'balance'] });
  });
  test('for a namesake’s code says where it is from', () => {
    expect(answer('*102#')!.lines[0]![1]).toContain('Russia');
  });
  test('for a code with its marks does not take it for the same digits without', () => {
    expect(answer('*102#')!.lines).toHaveLength(1);
    expect(answer('102')!.lines.map(([code]) => code)).toEqual(['*102# ', '102 ']);
    expect(answer('*116#')!.lines[0]![1]).toBe('Helpline');
  });
  test('for a code leads to the page that the other words ask for', async () => {
    expect((await ask('*106# balance')).slugs.slice(0, 2)).toEqual(['balance', 'beeline']);
  });
  test('for an unknown code says that it is unknown', () => {
    expect(answer('*999#')).toEqual({ lines: [['*999#', 'No such code.', '']], slugs: ['balance'] });
  });
  test.each(['+77011234567', '8 701 123 45 67', '8(701)1234567', 'номер 7011234567', '٨٧٠١١٢٣٤٥٦٧'])('for %s names the likely operator, after the page about numbers', (query) => {
    expect(answer(query)).toMatchObject({ lines: [['+7 701 123 45 67', 'Kcell. Numbers move.', '']], slugs: ['which-operator', 'kcell'] });
  });
  test('for three first digits in a sentence too', () => {
    expect(answer('8707')).toMatchObject({ slugs: ['which-operator', 'tele2'] });
    expect(answer('какой оператор 707')).toMatchObject({ lines: [['+7 707', 'Tele2. Numbers move.', '']], slugs: ['which-operator', 'tele2'] });
  });
  test.each(['imei 30 days', 'pay 2000', 'tele2'])('is not forced on %s', (query) => {
    expect(answer(query)).toBeUndefined();
  });
  test('for the bare name of an operator is its three checks', async () => {
    expect(await ask('k-cell')).toMatchObject({ answer: { slugs: ['kcell'], lines: [['Money', '*7#', 'reported'], ['Left', '', 'Not confirmed.'], ['Renews', '', 'Not confirmed.']] } });
    expect((await ask('kcell terminal')).answer).toBeUndefined();
  });
});

describe('a query as Pagefind can answer it', () => {
  test.each([
    ['*106#', '106'],
    ['+7 (701) 123-45-67', '77011234567'],
    ['８ ７４７', '8747'],
    ['  Kcell   renewal ', 'Kcell renewal'],
    ['Kcell续费', 'Kcell续费'],
    ['pay 2000 now', 'pay 2000 now'],
    ['мобильный интернет', 'мобильная интернет'],
    ['Теңгерім', 'Тенгерим'],
    ['***', ''],
  ])('%s → %s', (typed, expected) => {
    expect(prepareQuery(typed, ['ый', 'ая'])).toBe(expected);
  });
  test('Kazakh capitals stay capitals', () => {
    expect(plainKazakh('Әңгіме ҚАЗАҚ')).toBe('Ангиме КАЗАК');
  });
});

describe('no string is too strange', () => {
  const strange = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('\ud800', '\u202e*106#', '<b>x</b>', '%', 'x'.repeat(10_000), '充'.repeat(10_000), '*'.repeat(10_000), '7 '.repeat(5_000), '\0', 'а́'.repeat(300)));
  const vocabulary = vocabularyOf(chinese);
  test('for finding, answering or preparing it', async () => {
    await fc.assert(fc.asyncProperty(strange, async (typed) => {
      await ask(typed.slice(0, 200));
      match(typed, vocabulary);
      prepareQuery(typed, ['ый', 'ая']);
      directAnswer(typed, more);
    }));
  });
});

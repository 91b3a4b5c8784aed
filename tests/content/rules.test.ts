import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { parentMark } from '../../src/articles/parent-mark.ts';
import { readContent } from '../../src/rules/content.ts';
import { locate, repeatedKeys } from '../../src/rules/json-lines.ts';
import { findLooseFacts } from '../../src/rules/no-loose-facts.ts';
import { findingsIn } from '../../src/rules/rules.ts';
import { vocabularyTags } from '../../src/rules/tags-from-vocabulary.ts';
import { root } from '../places.ts';

test('the guide keeps every rule', () => {
  expect(findingsIn(readContent(root)).map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
});

const copy = mkdtempSync(join(tmpdir(), 'guide-'));
afterAll(() => rmSync(copy, { recursive: true }));
for (const name of ['content', 'src']) cpSync(join(root, name), join(copy, name), { recursive: true });

/** Changes one file of the copy, until the test is over. */
function edit(file: string, change: (source: string) => string): void {
  const before = readFileSync(join(copy, file), 'utf8');
  const after = change(before);
  expect(after, `the edit of ${file} changes nothing`).not.toBe(before);
  writeFileSync(join(copy, file), after);
  onTestFinished(() => writeFileSync(join(copy, file), before));
}

const article = 'content/articles/kcell/en.mdx';
const add = (line: string) => (source: string) => `${source}\n${line}\n`;
const replace = (from: string | RegExp, to: string) => (source: string) => source.replace(from, to);
const factField = (id: string, field: string, value: unknown) => (source: string) => {
  const data = JSON.parse(source) as { facts: Record<string, unknown>[] };
  data.facts.find((fact) => fact['id'] === id)![field] = value;
  return JSON.stringify(data, null, 2);
};

describe('the check stops at', () => {
  test.each<[string, string, (source: string) => string, string, RegExp, RegExp]>([
    ['a wrong fact id', article, add('<Fact id="kcell.balance" />'), 'known-facts', /"kcell\.balance", which does not exist/, /Did you mean "kcell\.balance-code"/],
    ['a code typed in prose', article, add('Dial *102# now.'), 'no-loose-facts', /"\*102#" is a code/, /<Fact id=/],
    ['a sum typed in a title', article, replace(/title: ".*"/, 'title: "Kcell for 500 tenge"'), 'no-loose-facts', /500/, /Fact/],
    ['a code in a sentence of the strings', 'content/strings/en/find-out.json', replace('"the receipt"', '"dial *102#"'), 'no-loose-facts', /"receipt": "\*102#"/, /\{value\}/],
    ['an unknown article in a link', article, add('[there](article:kcel)'), 'links-stay-home', /"kcel", which does not exist/, /./],
    ['an unknown anchor in a link', article, add('[there](article:scams#nowhere)'), 'links-stay-home', /#nowhere/, /use one of/],
    ['a link typed as an address', article, add('[there](/en/scams/)'), 'links-stay-home', /\/en\/scams\//, /article:slug/],
    ['a link to a seller', article, add('[cheap](https://seller.example/sim)'), 'no-adverts', /seller\.example/, /take the link out/],
    ['a messenger handle', article, add('Write to @bestsim now.'), 'no-adverts', /@bestsim/, /take it out/],
    ['a tag outside the vocabulary', article, add('<Video src="x" />'), 'tags-from-vocabulary', /<Video>/, /Caution, Checks/],
    ['a tag without its attribute', article, add('<Claim>x</Claim>'), 'tags-from-vocabulary', /needs "fact"/, /<Claim fact="…">/],
    ['code in an article', article, add('{1 + 1}'), 'tags-from-vocabulary', /is code/, /take it out/],
    ['a word that is not in the glossary', article, add('<Phrase id="xyz" />'), 'tags-from-vocabulary', /"xyz"/, /glossary\.json/],
    ['an impossible date', 'content/facts/kcell.json', factField('apn', 'checked', '2026-02-30'), 'sound-files', /fact "apn", checked: is not a date/, /content\/README\.md/],
    ['an unknown field of a fact', 'content/facts/kcell.json', factField('apn', 'colour', 'red'), 'sound-files', /colour/, /content\/README\.md/],
    ['a word of an SMS without a meaning', 'content/sms/patterns.json', replace('"id": "roaming"', '"id": "abroad"'), 'sms-meanings', /"abroad" has no meaning/, /strings\/en\/sms\.json/],
    ['a word of an SMS with two stems', 'content/sms/patterns.json', replace('роуминг|', 'ро|уминг|'), 'sound-files', /at most one \| or ~/, /./],
    ['broken JSON', 'content/facts/kcell.json', replace('"facts": [', '"facts": [ ,'), 'sound-files', /is not valid JSON/, /comma/],
    ['the same key twice', 'content/strings/en/ui.json', replace('"site.name"', '"site.name": "x",\n  "site.name"'), 'sound-files', /"site\.name" twice/, /keep one/],
    ['an old fact called confirmed', 'content/facts/activ.json', (source) => factField('plan-period', 'trust', 'confirmed')(factField('plan-period', 'sources', [{ publisher: 'Kcell', kind: 'operator', title: 'A page', url: null, published: null }])(source)), 'sourced-facts', /"plan-period" is called confirmed/, /reported/],
    ['two answers to one question', 'content/facts/activ.json', factField('app', 'id', 'apn'), 'sourced-facts', /"apn" of activ is answered in/, /keep one/],
    ['a brand without an answer or an open question', 'content/facts/izi.json', factField('balance-code', 'id', 'balance-codes'), 'sourced-facts', /no "balance-code" for izi/, /trust "unknown"/],
    ['a missing string', 'content/strings/zh-hans/ui.json', replace(/ {2}"footer\.home".*\n/, ''), 'whole-strings', /lacks "footer\.home"/, /translate “Home”/],
    ['a string with a lost placeholder', 'content/strings/zh-hans/ui.json', replace('{count}', ''), 'whole-strings', /placeholders/, /same placeholders/],
    ['a string that code asks for and nobody wrote', 'src/frame/Footer.astro', replace("'footer.home'", "'footer.hom'"), 'whole-strings', /asks for the string "footer\.hom"/, /add "footer\.hom"/],
    ['a string nobody asks for', 'content/strings/en/ui.json', replace('{', '{ "old.thing": "x",'), 'whole-strings', /nothing asks for "old\.thing"/, /delete it/],
    ['a fact without words', 'content/strings/en/facts/kazakhstan.json', replace(/"label"/, '"lable"'), 'whole-strings', /has no "label"/, /add/],
    ['a string without a note', 'content/strings/notes/ui.json', replace(/ {2}"footer\.home".*\n/, ''), 'strings-have-notes', /"footer\.home" has no note/, /where it appears/],
    ['a screen word missing in Kazakh', 'content/strings/kk/glossary.json', replace(/ {2}"pay".*\n/, ''), 'clerk-words', /lacks "pay"/, /screens/],
    ['a translation without a step', 'content/articles/beeline/zh-hans.mdx', replace(/^1\. .*\n/m, ''), 'same-outline', /its steps differ/, /into line/],
    ['a translation without a fact', 'content/articles/kcell/zh-hans.mdx', replace('<Claim fact="kcell.fee-time" />', ''), 'same-outline', /missing: kcell\.fee-time/, /into line/],
    ['a translation without its parent', 'content/articles/kcell/zh-hans.mdx', replace(/from: .*\n/, ''), 'same-outline', /which English text/, /--still-true/],
    ['a namesake’s code without a Kazakh operator’s word', 'content/facts/beeline.json', (source) => factField('remaining-code', 'sources', [{ publisher: 'A forum', kind: 'third-party', title: 'A page', url: null, published: null }])(factField('remaining-code', 'value', '*102#')(source)), 'look-alikes', /"remaining-code" has the code of a namesake/, /unknown/],
    ['renewing without the line against fraud', 'content/articles/kcell/en.mdx', (source) => source.replaceAll('article:scams', 'article:kcell'), 'fraud-line', /speaks of renewing/, /article:scams/],
    ['a card without its Kazakh', 'content/phrases/top-up.json', replace(/"kk"/, '"xx"'), 'sound-files', /kk/, /README/],
    ['a card nobody can read aloud', 'content/strings/en/phrases.json', replace(/"meaning"/, '"sense"'), 'card-has-both-clerk-languages', /has no "meaning"/, /how to say it/],
    ['a card that does not exist', article, add('<ClerkCard id="xyz" />'), 'card-has-both-clerk-languages', /"xyz"/, /use one of/],
    ['a card that nobody is offered', 'content/contents.json', replace(/\n {8}"receipt"|,(?=\n {8}"receipt")/g, ''), 'card-has-both-clerk-languages', /does not offer the card "receipt"/, /group of "cards"/],
    ['two pages with one title', 'content/articles/activ/en.mdx', (source) => source.replace(/title: .*/, /title: .*/.exec(readFileSync(join(root, article), 'utf8'))![0]), 'unique-titles', /same title as/, /only this page/],
    ['an article that goes on and on', article, add('And then some more words. '.repeat(200)), 'article-length', /words; an article has/, /cut/],
    ['an article that nothing leads to', 'content/contents.json', replace('"scams"', '"kcell"'), 'sound-files', /does not list the article "scams"/, /add "scams"/],
    ['a Latin letter inside a Russian word', 'content/articles/kcell/ru.mdx', add('Пoполните номер.'), 'own-script', /“Пoполните” is a word of two scripts/, /type it anew/],
    ['a simplified character in a traditional text', 'content/articles/kcell/zh-hant.mdx', add('先储值。'), 'own-script', /“储” is a simplified character/, /standard/],
    ['a traditional character in a simplified text', 'content/articles/kcell/zh-hans.mdx', add('先儲值。'), 'own-script', /“儲” is a traditional character/, /standard/],
    ['another language’s quotation marks', 'content/articles/kcell/kk.mdx', add('“Толтыру” дегенді басыңыз.'), 'own-script', /“”” is not a quotation mark/, /«»/],
    ['a straight quotation mark in a string', 'content/strings/ru/find-out.json', replace(/: "/, ': "\\"'), 'own-script', /is not a quotation mark/, /«»/],
    ['a sentence left in English', 'content/articles/kcell/kk.mdx', add('Take small notes and keep the receipt.'), 'own-script', /is left in another language/, /translate it/],
    ['a translation that has lost half its text', 'content/articles/kcell/ru.mdx', (source) => `${source.slice(0, source.indexOf('## '))}`, 'even-length', /words for each English word/, /lost sentence/],
    ['a code typed in a Kazakh sentence', 'content/articles/kcell/kk.mdx', add('Ол 30 күн тұрады.'), 'no-loose-facts', /a length of time/, /Fact/],
    ['words to search for that name no article', 'content/strings/ru/search.json', replace('"kcell": [', '"kcel": ['), 'search-words', /"kcel", which is no article/, /mend the slug/],
    ['wider words for no article', 'content/strings/en/search.json', replace('    "articles": {\n', '    "articles": {\n      "kcel": ["my kcel"],\n'), 'search-words', /"kcel", which is no article/, /mend the slug/],
    ['a code among the words to search for', 'content/strings/en/search.json', replace('"kcell",', '"kcell", "*100#",'), 'search-words', /has a code/, /content\/README\.md/],
    ['an article that no word leads to', 'content/strings/en/search.json', replace(/"izi": \[[^\]]*\]/, '"izi": []'), 'search-words', /fewer than 3 words for "izi"/, /what readers with this trouble type/],
    ['a whole query among the words to search for', 'content/strings/en/search.json', replace('"kcell",', '"how can I top up my kcell number today",'), 'search-words', /is a sentence/, /content\/README\.md/],
    ['front matter without a title', article, replace(/title: .*\n/, ''), 'sound-files', /front matter, title/, /title: "…"/],
  ])('%s', (_, file, change, rule, message, mend) => {
    edit(file, change);
    const found = findingsIn(readContent(copy)).filter((finding) => finding.rule === rule && message.test(finding.message));
    expect(found, 'the rule finds it').not.toEqual([]);
    expect(found[0]!.mend).toMatch(mend);
    expect(found[0]!.line).toBeGreaterThan(0);
  });

  test('the line it names', () => {
    edit(article, add('Dial *102# now.'));
    const lines = readFileSync(join(copy, article), 'utf8').split('\n');
    const [finding] = findingsIn(readContent(copy));
    expect([finding!.file, lines[finding!.line - 1]]).toEqual([article, 'Dial *102# now.']);
  });

  test('a translation whose source has moved on is no error: its notice tells the reader', () => {
    edit(article, add('<Fact id="kcell.apn" />'));
    expect(findingsIn(readContent(copy)).filter(({ rule }) => rule === 'same-outline')).toEqual([]);
    expect(readContent(copy).texts.find(({ slug, language }) => slug === 'kcell' && language === 'zh-hans')!.from).not.toBe(parentMark(readFileSync(join(copy, article), 'utf8')));
  });
});

describe('loose facts in prose', () => {
  test.each(['*106#', '##002#', 'call +7 727 350 05 00', 'call 116 now', '500 ₸', '500坚戈', '$8', '20%', '1％', 'within 30 days', '3个月', 'in 2023', '5 GB', 'see kcell.kz', 'the My Beeline app', '2026年'])('%s', (prose) => {
    expect(findLooseFacts(prose, ['My Beeline'])).not.toEqual([]);
  });
  test.each(['4G and 5G', 'Tele2 and Kaspi.kz', 'two lines, three checks', '第1步', 'a phone with 2 lines'])('%s is none', (prose) => {
    expect(findLooseFacts(prose, ['My Beeline'])).toEqual([]);
  });
});

describe('places in JSON', () => {
  const source = '{\n  "a": [\n    { "b": 1 },\n    { "b": "x: {" , "c": 2 }\n  ],\n  "a2": 3\n}';
  test('are found by their path', () => {
    expect(source.slice(locate(source, ['a', '1', 'c'])).startsWith('"c"')).toBe(true);
    expect(source.slice(locate(source, ['a2'])).startsWith('"a2"')).toBe(true);
  });
  test('that do not exist lead to the nearest parent', () => {
    expect(source.slice(locate(source, ['a', '0', 'nothing'])).startsWith('{ "b": 1')).toBe(true);
  });
  test('with the same key twice are found, in one object only', () => {
    expect(repeatedKeys(source)).toEqual([]);
    expect(repeatedKeys('{"a": 1, "b": {"a": 2}, "a": 3}')).toEqual([{ key: 'a', offset: 24 }]);
  });
});

test('the vocabulary of the rules is that of the pages', () => {
  const tags = [.../export const vocabulary = \{([^}]*)\}/.exec(readFileSync(join(root, 'src/vocabulary/index.ts'), 'utf8'))![1]!.matchAll(/\b[A-Z]\w+\b/g)].map((match) => match[0]);
  expect(tags.filter((tag) => tag !== 'Link').sort()).toEqual(Object.keys(vocabularyTags).sort());
});

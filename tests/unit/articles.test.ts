import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changedParagraphs } from '../../src/articles/changed-paragraphs.ts';
import { chooseText } from '../../src/articles/choose-text.ts';
import { headingAnchors } from '../../src/articles/heading-anchors.ts';
import { anchorOf, differences, outlineOf } from '../../src/articles/outline.ts';
import { parentMark } from '../../src/articles/parent-mark.ts';
import { languageOf, type Language } from '../../src/languages/table.ts';
import { root } from '../places.ts';

const kazakh: Language = { tag: 'kk', path: 'kk', name: 'Қазақша', dir: 'ltr', quotes: '“”', fallback: ['ru'] };

describe('which text a reader gets', () => {
  test('a Kazakh reader is given the Russian text before the English one', () => {
    expect(chooseText(kazakh, ['en', 'ru', 'zh-hans'])).toBe('ru');
  });
  test('English where nothing nearer exists', () => {
    expect(chooseText(kazakh, ['en', 'zh-hans'])).toBe('en');
  });
  test('an article without any text is an error that says what there is', () => {
    expect(() => chooseText(languageOf('en'), ['zh-hans'])).toThrow('zh-hans');
  });
});

describe('the parent of a translation', () => {
  test('is named by the id git gives the file', () => {
    // `printf 'hello\n' | git hash-object --stdin` prints ce013625030ba8dba906f756967f9e9ca394464a
    expect(parentMark('hello\n')).toBe('en@ce013625030b');
  });
});

const english = `---
title: "x"
---
<Checks brand="kcell" />

## Pay, with cash?

<Steps>

1. One <Fact id="kcell.apn" />
2. Two [there](article:scams)

</Steps>

<Caution title="Mind">x</Caution>
`;

describe('the outline of an article', () => {
  test('holds headings, facts, links, steps and cautions', () => {
    expect(outlineOf(english)).toEqual({ headings: [{ level: 2, text: 'Pay, with cash?' }], facts: ['kcell.apn'], links: ['scams'], steps: 2, cautions: 1 });
  });
  test('a mended typo makes no difference', () => {
    expect(differences(outlineOf(english), outlineOf(english.replace('Two', 'Two, then')))).toEqual([]);
  });
  test.each([
    ['a step', /2\. Two/, 'Two', ['steps']],
    ['a fact', /<Fact[^>]*>/, '', ['facts']],
    ['a caution', /<Caution.*\n/, '', ['cautions']],
    ['a link', /\(article:scams\)/, '', ['links']],
    ['a heading', /## /, '### ', ['headings']],
  ])('a lost %s does', (_, pattern, replacement, expected) => {
    expect(differences(outlineOf(english), outlineOf(english.replace(pattern, replacement)))).toEqual(expected);
  });
});

describe('anchors', () => {
  test('come from the English heading', () => {
    expect(anchorOf('Operator’s app, and store')).toBe('operators-app-and-store');
  });
  test('are those of the English text in every language', () => {
    const heading = { type: 'element', tagName: 'h2', properties: {} as Record<string, unknown>, children: [] };
    headingAnchors()({ type: 'root', children: [heading] }, { path: `${root}/content/articles/kcell/zh-hans.mdx` });
    expect(heading.properties['id']).toBe(anchorOf(/^## (.+)$/m.exec(readFileSync(`${root}/content/articles/kcell/en.mdx`, 'utf8'))![1]!));
  });
});

describe('the paragraphs that have changed', () => {
  const text = (...paragraphs: string[]) => `---\ntitle: "A"\nsummary: "B"\n---\n\n${paragraphs.join('\n\n')}\n`;
  test('are paired where one was rewritten, with the line of today', () => {
    expect(changedParagraphs(text('One.', 'Two.', 'Three.'), text('One.', '2.', 'Three.'))).toEqual([{ line: 8, was: 'Two.', now: '2.' }]);
  });
  test('stand alone where one came or went', () => {
    expect(changedParagraphs(text('One.', 'Three.'), text('One.', 'Two.', 'Three.'))).toEqual([{ line: 8, was: undefined, now: 'Two.' }]);
    expect(changedParagraphs(text('One.', 'Two.'), text('One.'))).toEqual([{ line: 6, was: 'Two.', now: undefined }]);
  });
  test('may be title or summary', () => {
    expect(changedParagraphs(text('One.'), text('One.').replace('"B"', '"C"'))).toEqual([{ line: 3, was: 'summary: "B"', now: 'summary: "C"' }]);
  });
  test('are none where nothing changed', () => {
    expect(changedParagraphs(text('One.', 'Two.'), text('One.', 'Two.'))).toEqual([]);
  });
});

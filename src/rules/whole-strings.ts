import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, sourceLanguage } from '../languages/table.ts';
import { lineAt, type Content, type StringsFile } from './content.ts';
import { finderOf } from './index-of-facts.ts';
import { locate } from './json-lines.ts';
import { sentences } from './no-loose-facts.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

type Found = Omit<Finding, 'rule'>;
const placeholders = (text: string) => [...new Set([...text.matchAll(/\{([\w-]+)\}/g)].map((match) => match[1]!))].sort().join();

/** Every language has the sentences of the source language, with the same placeholders and no others. */
function compare(content: Content, source: StringsFile, language: string): Found[] {
  const file = `content/strings/${language}/${source.name}.json`;
  const own = content.strings.find((each) => each.file === file);
  if (!own) return [{ file, line: 1, message: 'is missing', mend: `copy ${source.file} and translate its sentences` }];
  const byPath = (each: StringsFile) => new Map(sentences(each.data).map(({ path, text }) => [path.join(' › '), { path, text }]));
  const [theirs, mine] = [byPath(source), byPath(own)];
  const at = (each: StringsFile, path: string[]) => lineAt(each.source, locate(each.source, path));
  return [
    ...[...theirs].filter(([key]) => !mine.has(key)).map(([key, { path, text }]) => ({ file, line: at(own, path), message: `lacks "${key}"`, mend: `translate “${text}” (${source.file}:${at(source, path)})` })),
    ...[...mine].filter(([key]) => !theirs.has(key)).map(([key, { path }]) => ({ file, line: at(own, path), message: `has "${key}", which the English strings do not have`, mend: 'take it out, or mend its spelling' })),
    ...[...mine].filter(([key, { text }]) => theirs.has(key) && placeholders(text) !== placeholders(theirs.get(key)!.text)).map(([key, { path, text }]) => ({
      file, line: at(own, path), message: `"${key}" has the placeholders {${placeholders(text)}}, the English {${placeholders(theirs.get(key)!.text)}}`, mend: 'use the same placeholders',
    })),
  ];
}

/** The interface strings that code and contents ask for: `t('key')`, and the names of sections, situations and subjects. */
function askedFor(content: Content): { key: string; file: string; line: number }[] {
  const inCode = globSync('src/!(rules)/**/*.{astro,ts}', { cwd: content.root }).flatMap((file) => {
    const source = readFileSync(join(content.root, file), 'utf8');
    const calls = [...source.matchAll(/\bt\((?:[^()'`]*\?)?\s*(['`])([^'`]+)\1(?:\s*:\s*'([^']+)')?/g)];
    return calls.flatMap((match) => [match[2], match[3]].flatMap((key) => (key ? [{ key, file, line: lineAt(source, match.index) }] : [])));
  });
  const { file } = content.contentsFile;
  return [
    ...inCode,
    ...content.contents.sections.map(({ id }) => ({ key: `section.${id}`, file, line: 1 })),
    ...content.contents.situations.flatMap(({ id }) => [`situation.${id}`, `situation.${id}-how`].map((key) => ({ key, file, line: 1 }))),
    ...content.facts.map(({ subject, file: facts }) => ({ key: `subject.${subject}`, file: facts, line: 1 })),
  ];
}

/** A key with a part that is only known when a page is built, as a pattern: `danger.${…}`. */
const asPattern = (key: string) => new RegExp(`^${key.replace(/[.*+?^()|[\]\\]/g, '\\$&').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`);

function interfaceStrings(content: Content): Found[] {
  const ui = content.strings.find(({ language, name }) => language === sourceLanguage.path && name === 'ui');
  if (!ui) return [{ file: `content/strings/${sourceLanguage.path}/ui.json`, line: 1, message: 'is missing or could not be read', mend: 'restore it' }];
  const asked = askedFor(content).map((each) => ({ ...each, pattern: asPattern(each.key) }));
  const keys = Object.keys(ui.data);
  return [
    ...asked.filter(({ pattern }) => !keys.some((key) => pattern.test(key))).map(({ key, file, line }) => ({ file, line, message: `asks for the string "${key}", which ${ui.file} does not have`, mend: `add "${key}" to ${ui.file} and a note to content/strings/notes/ui.json` })),
    ...keys.filter((key) => asked.length && !asked.some(({ pattern }) => pattern.test(key))).map((key) => ({ file: ui.file, line: lineAt(ui.source, locate(ui.source, [key])), message: `nothing asks for "${key}"`, mend: 'delete it in every language' })),
  ];
}

/** The words a fact needs before a page can show it. */
function factWords(content: Content): Found[] {
  const words = (name: string) => content.strings.find((each) => each.language === sourceLanguage.path && each.name === name)?.data ?? {};
  const shared = words('facts/any-brand');
  const ways = words('find-out');
  return finderOf(content).all.flatMap((fact) => {
    const file = `content/strings/${sourceLanguage.path}/facts/${fact.subject}.json`;
    const own = { ...(shared[fact.id] as object), ...(words(`facts/${fact.subject}`)[fact.id] as object) } as Record<string, unknown>;
    const needed = ['label', 'question', ...(fact.kind === 'yes-no' ? ['yes', 'no'] : []), ...(fact.kind === 'text' && fact.value === undefined && fact.trust !== 'unknown' ? ['statement'] : [])];
    const options = fact.kind === 'choice' && fact.value ? (fact.value as string[]).filter((key) => !(own['options'] as Record<string, string> | undefined)?.[key]) : [];
    return [
      ...needed.filter((key) => !own[key]).map((key) => ({ file, line: 1, message: `the fact "${fact.id}" has no "${key}"`, mend: `add "${fact.id}": { "${key}": "…" }` })),
      ...options.map((key) => ({ file, line: 1, message: `the fact "${fact.id}" has no words for its option "${key}"`, mend: `add it to "${fact.id}" › "options"` })),
      ...fact.findOut.filter((key) => !ways[key]).map((key) => ({ file: `content/facts/${fact.subject}.json`, line: 1, message: `"${fact.id}" names the way to find out "${key}", which does not exist`, mend: `use one of: ${Object.keys(ways).join(', ')}` })),
    ];
  });
}

function strayWords(content: Content): Found[] {
  const keys = new Set(finderOf(content).all.map((fact) => fact.key));
  return content.strings
    .filter(({ language, name }) => language === sourceLanguage.path && name.startsWith('facts/') && name !== 'facts/any-brand')
    .flatMap(({ name, file, source, data }) =>
      Object.keys(data)
        .filter((id) => !keys.has(`${name.slice('facts/'.length)}.${id}`))
        .map((id) => ({ file, line: lineAt(source, locate(source, [id])), message: `has words for "${id}", which is no fact of this subject`, mend: 'take them out, or mend the id' })),
    );
}

export const wholeStrings: Rule = {
  id: 'whole-strings',
  reason: 'A missing sentence leaves a page half in another language, or does not build.',
  check(content) {
    // The words readers search for are each language's own.
    const sources = content.strings.filter(({ language, name }) => language === sourceLanguage.path && name !== 'search');
    const others = languages.filter((language) => language !== sourceLanguage && !language.pseudo);
    return [...others.flatMap(({ path }) => sources.flatMap((source) => compare(content, source, path))), ...interfaceStrings(content), ...factWords(content), ...strayWords(content)];
  },
};

/**
 * `npm run status [-- <language>]`: where each language stands: articles translated, missing, made from an older English
 * text (with the paragraphs that have changed since); then the facts, by grade and by age.
 */
import { execFileSync } from 'node:child_process';
import { changedParagraphs } from '../articles/changed-paragraphs.ts';
import { differences, outlineOf } from '../articles/outline.ts';
import { parentMark } from '../articles/parent-mark.ts';
import { isFresh } from '../facts/freshness.ts';
import { grades } from '../facts/shape.ts';
import { languages, sourceLanguage } from '../languages/table.ts';
import { readContent, type TextFile } from '../rules/content.ts';
import { finderOf } from '../rules/index-of-facts.ts';
import { findingsIn } from '../rules/rules.ts';
import { readArguments, stop } from './arguments.ts';

const { positionals } = readArguments('npm run status [-- <language>]', 0, {});
const translated = languages.filter((language) => language !== sourceLanguage && !language.pseudo);
const asked = positionals[0] ? translated.filter(({ path }) => path === positionals[0]) : translated;
if (!asked.length) stop(`"${positionals[0]}" is no language that is translated into; src/languages/table.ts has ${translated.map(({ path }) => path).join(', ')}`);

const content = readContent(process.cwd());
const findings = findingsIn(content);
const textOf = (slug: string, path: string) => content.texts.find((text) => text.slug === slug && text.language === path);
const excerpt = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text).replaceAll('\n', ' ');

for (const { path, name } of asked) {
  const texts = content.slugs.map((slug) => ({ slug, own: textOf(slug, path), source: textOf(slug, sourceLanguage.path) }));
  const missing = texts.filter(({ own }) => !own);
  const outdated = texts.filter(({ own, source }) => own && source && own.from !== parentMark(source.source));
  const strings = findings.filter(({ file }) => file.startsWith(`content/strings/${path}/`));
  console.log(`${name} (${path}): ${texts.length - missing.length} of ${texts.length} articles, ${outdated.length} made from an older English text, ${strings.length} strings to mend`);
  if (missing.length) console.log(`  missing: ${missing.map(({ slug }) => slug).join(', ')}; begin with: npm run translate <slug> ${path}`);
  for (const { slug, own, source } of outdated) {
    const differ = differences(outlineOf(source!.source), outlineOf(own!.source));
    console.log(`  ${own!.file}: ${differ.length ? `readers get a notice, since its ${differ.join(', ')} differ` : 'the wording of the English text has changed'}; if it is still true: npm run translate ${slug} ${path} -- --still-true`);
    for (const { line, was, now } of changesIn(own!, source!)) console.log(`    ${source!.file}:${line}\n${was ? `      was: ${excerpt(was)}\n` : ''}      ${now ? `now: ${excerpt(now)}` : 'is gone'}`);
  }
}

const today = new Date().toISOString().slice(0, 10);
const { all } = finderOf(content);
const known = all.filter(({ trust }) => trust !== 'unknown');
const old = known.filter((fact) => !isFresh(fact, today)).sort((a, b) => a.checked.localeCompare(b.checked));
console.log(`\n${all.length} facts: ${grades.map((grade) => `${all.filter(({ trust }) => trust === grade).length} ${grade}`).join(', ')}`);
console.log(`checked: ${[...Map.groupBy(known, ({ checked }) => checked.slice(0, 7))].sort().map(([month, facts]) => `${month} ${facts.length}`).join(', ')}`);
console.log(old.length ? `not checked for long, the oldest first (npm run checked <fact>):` : 'none is older than its shelf life');
for (const { key, checked, kind, trust } of old) console.log(`  ${checked}  ${key} (${kind}, ${trust})`);

/** The changed paragraphs, where git still has the text the translation was made from. */
function changesIn(own: TextFile, source: TextFile) {
  try {
    const before = execFileSync('git', ['cat-file', 'blob', own.from?.split('@')[1] ?? ''], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return changedParagraphs(before, source.source);
  } catch {
    console.log('    (what has changed cannot be told: the text it was made from is not in the history here)');
    return [];
  }
}

/**
 * `npm run translate <slug> <language>`: begins a translation, English to write over, its parent stamped;
 * `-- --still-true` stamps an existing one anew, for a source whose change does not concern it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parentMark } from '../articles/parent-mark.ts';
import { languages, sourceLanguage } from '../languages/table.ts';
import { readArguments, stop } from './arguments.ts';

const { positionals, values } = readArguments('npm run translate <slug> <language> [-- --still-true]', 2, { 'still-true': { type: 'boolean' } });
const [slug, path] = positionals as [string, string];
const [from, to] = [sourceLanguage.path, path].map((language) => `content/articles/${slug}/${language}.mdx`) as [string, string];

if (!existsSync(from)) stop(`There is no ${from}`);
if (path === sourceLanguage.path || !languages.some((language) => language.path === path)) stop(`"${path}" is not a language to translate into; src/languages/table.ts has ${languages.filter((each) => each !== sourceLanguage).map((each) => each.path).join(', ')}`);

const source = readFileSync(from, 'utf8');
const stamp = `from: ${parentMark(source)}`;
if (values['still-true']) {
  if (!existsSync(to)) stop(`There is no ${to} yet; begin it with: npm run translate ${slug} ${path}`);
  const own = readFileSync(to, 'utf8');
  writeFileSync(to, /^from: .*$/m.test(own) ? own.replace(/^from: .*$/m, stamp) : own.replace(/\n---\n/, `\n${stamp}\n---\n`));
  console.log(`${to} is stamped as made from today's English text`);
} else {
  if (existsSync(to)) stop(`${to} exists already; to stamp it anew: npm run translate ${slug} ${path} -- --still-true`);
  writeFileSync(to, source.replace(/\n---\n/, `\n${stamp}\n---\n`));
  console.log(`Write over ${to}: title, summary and text; keep tags, links, headings and steps. "npm run check" says what is left.`);
}

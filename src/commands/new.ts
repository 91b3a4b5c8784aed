/** `npm run new <slug>`: begins an article: its folder, an English text to write over, its place in the contents. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { reservedSlugs, type Contents } from '../articles/shape.ts';
import { languages, sourceLanguage } from '../languages/table.ts';
import { readArguments, stop } from './arguments.ts';

const { positionals, values } = readArguments('npm run new <slug> [-- --section start]', 1, { section: { type: 'string' } });
const slug = positionals[0]!;
const folder = `content/articles/${slug}`;
const file = 'content/contents.json';
const contents = JSON.parse(readFileSync(file, 'utf8')) as Contents;
const section = values.section ? contents.sections.find(({ id }) => id === values.section) : contents.sections[0];

if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) stop(`"${slug}" is no slug: name the reader's task in lower-case words joined by hyphens, such as lost-sim`);
if (reservedSlugs.includes(slug) || languages.some(({ path }) => path === slug)) stop(`"${slug}" is an address of the site itself; take another name`);
if (existsSync(folder)) stop(`${folder} exists already`);
if (!section) stop(`No section "${values.section}" in ${file}; it has ${contents.sections.map(({ id }) => id).join(', ')}`);

mkdirSync(folder);
writeFileSync(`${folder}/about.json`, `${JSON.stringify({ topics: [slug] }, null, 2)}\n`);
writeFileSync(`${folder}/${sourceLanguage.path}.mdx`, `---\ntitle: "${slug.replaceAll('-', ' ')}"\nsummary: "One sentence that solves the commonest case of ${slug.replaceAll('-', ' ')}."\n---\n\nThe answer first.\n\n## What to do\n\n<Steps>\n\n1. One action.\n2. The next one.\n\n</Steps>\n`);
section.articles.push(slug);
writeFileSync(file, `${JSON.stringify(contents, null, 2)}\n`);
console.log(`Write ${folder}/${sourceLanguage.path}.mdx, then set the topics in about.json and its place in ${file}. "npm run check" says what is left.`);

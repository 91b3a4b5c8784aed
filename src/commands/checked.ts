/**
 * `npm run checked <fact> [-- --why "…"]`: somebody has read the sources of a fact today. Stamps the day; if its value
 * differs from the last commit, the old one goes into its history.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { FactEntry } from '../facts/shape.ts';
import { makeFinder } from '../facts/find-fact.ts';
import { readContent } from '../rules/content.ts';
import { readArguments, stop } from './arguments.ts';

interface SubjectFile {
  facts: FactEntry[];
}

const { positionals, values } = readArguments('npm run checked <subject>.<id> [-- --why "why the value changed"]', 1, { why: { type: 'string' } });
const key = positionals[0]!;
const content = readContent(process.cwd());
const broken = content.broken[0];
if (broken) stop(`${broken.file}:${broken.line}  ${broken.message}\n    mend: ${broken.mend}`);
try {
  makeFinder(Object.fromEntries(content.facts.map(({ subject, entries }) => [subject, entries]))).byKey(key);
} catch (error) {
  stop((error as Error).message);
}

const [subject, id] = key.split('.') as [string, string];
const file = `content/facts/${subject}.json`;
const data = JSON.parse(readFileSync(file, 'utf8')) as SubjectFile;
const fact = data.facts.find((each) => each.id === id)!;
const today = new Date().toISOString().slice(0, 10);
const before = committed()?.facts.find((each) => each.id === id);
const changed = before !== undefined && !isDeepStrictEqual(before.value, fact.value);
const noted = changed && fact.history?.some((each) => isDeepStrictEqual(each.was, before.value ?? null));
if (changed && !noted) {
  if (!values.why) stop(`The value of ${key} was ${JSON.stringify(before.value ?? null)}. Say why it changed: npm run checked ${key} -- --why "…"`);
  fact.history = [...(fact.history ?? []), { was: before.value ?? null, until: today, why: values.why }];
}
fact.checked = today;
writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
console.log(`${key}: checked ${today}${changed ? `; ${JSON.stringify(before.value ?? null)} → ${JSON.stringify(fact.value ?? null)}` : ''}. Is its asOf (${fact.asOf ?? 'undated'}) and its trust (${fact.trust}) still right?`);

/** The file as last committed; `undefined` where there is no git or no commit of it. */
function committed(): SubjectFile | undefined {
  try {
    return JSON.parse(execFileSync('git', ['show', `HEAD:./${file}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as SubjectFile;
  } catch {
    return undefined;
  }
}

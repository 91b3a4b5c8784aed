/** `npm run check`: the promises of the content, in seconds, before any build. */
import { readContent } from '../rules/content.ts';
import { findingsIn, rules } from '../rules/rules.ts';

const content = readContent(process.cwd());
const findings = findingsIn(content);

for (const { rule, file, line, message, mend } of findings) console.error(`${file}:${line}  ${message}\n    mend: ${mend}  (${rule})\n`);
for (const rule of rules.filter(({ id }) => findings.some((finding) => finding.rule === id))) console.error(`${rule.id}: ${rule.reason}`);

const facts = content.facts.flatMap(({ entries }) => entries).length;
console.log(`${content.slugs.length} articles, ${content.texts.length} texts, ${facts} facts: ${findings.length ? `${findings.length} to mend` : 'every rule is kept'}`);
process.exitCode = findings.length ? 1 : 0;

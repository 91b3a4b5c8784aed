/**
 * `npm test`: types, the two builds the tests look at, then the tests; the last line counts them.
 * `npm test -- unit` (or types, content, site, browser) runs one part; site and browser build first. `npm test -- firefox` is
 * no part of the whole: not every machine has a Firefox.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findChromium } from './chromium.ts';
import { moved, plain, reports, root, today } from './places.ts';

const suites = ['types', 'unit', 'content', 'site', 'browser'];
const asked = process.argv.slice(2);
const unknown = asked.find((name) => ![...suites, 'firefox'].includes(name));
if (unknown) {
  console.error(`There are no tests called "${unknown}"; there are ${suites.join(', ')} and firefox`);
  process.exit(2);
}
const wanted = asked.length ? asked : suites;
const count = { passed: 0, failed: 0 };

function run(what: string, args: string[], environment: Record<string, string> = {}, cwd = root): boolean {
  console.log(`\n── ${what}`);
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment } });
  return status === 0;
}

function tally(ok: boolean): boolean {
  count[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** A copy of the project in which what `moved` names has changed: the pages must follow. */
function copyProject(): void {
  rmSync(moved.project, { recursive: true, force: true });
  mkdirSync(moved.project, { recursive: true });
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(join(root, name), join(moved.project, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(moved.project, 'node_modules'));
  const { newFact, oldFact, untranslated, outdated, fallbacks, sixth } = moved;
  changeFact(newFact, { history: [{ was: '*888*1#', until: '2026-11-01', why: 'The operator changed it.' }], value: newFact.value, trust: 'reported', asOf: '2026-11', sources: [{ publisher: 'A test', kind: 'operator', title: 'made up', url: null, published: null }] });
  changeFact(oldFact, { checked: oldFact.checked });
  rmSync(join(moved.project, `content/articles/${untranslated}/zh-hans.mdx`));
  for (const { slug, removed } of fallbacks) for (const path of removed) rmSync(join(moved.project, `content/articles/${slug}/${path}.mdx`));
  const table = join(moved.project, 'src/languages/table.ts');
  writeFileSync(table, readFileSync(table, 'utf8').replace('  sourceLanguage,\n', `  sourceLanguage,\n  { tag: '${sixth.tag}', path: '${sixth.path}', name: '${sixth.name}', dir: 'ltr', quotes: '“”', fallback: [] },\n`));
  cpSync(join(moved.project, 'content/strings/en'), join(moved.project, `content/strings/${sixth.path}`), { recursive: true });
  const source = join(moved.project, `content/articles/${outdated}/en.mdx`);
  writeFileSync(source, `${readFileSync(source, 'utf8')}\nOne fact more: <Fact id="${newFact.subject}.${newFact.id}" />\n`);
}

function changeFact({ subject, id }: { subject: string; id: string }, changes: object): void {
  const file = join(moved.project, `content/facts/${subject}.json`);
  const data = JSON.parse(readFileSync(file, 'utf8')) as { facts: { id: string }[] };
  Object.assign(data.facts.find((fact) => fact.id === id)!, changes);
  writeFileSync(file, JSON.stringify(data, null, 2));
}

function build(): boolean {
  const environment = ({ outDir, site, base, port }: typeof plain) => ({ OUT_DIR: outDir, SITE_URL: site, BASE_PATH: base, PORT: String(port), TODAY: today });
  copyProject();
  return (
    tally(run('build', ['src/commands/site.ts', 'build'], environment(plain))) &&
    tally(run('build of a changed copy: path with spaces, base path, pseudo-language', ['src/commands/site.ts', 'build'], { ...environment(moved), GUIDE_PSEUDO: '1', REPORT_TO: moved.report }, moved.project))
  );
}

/** Runs a test runner and adds up its report; a runner that died without one has failed. */
function test(what: string, args: string[], report: string, read: (report: never) => { passed: number; failed: number }, environment = {}): void {
  rmSync(report, { force: true });
  mkdirSync(dirname(report), { recursive: true });
  const ok = run(what, args, environment);
  const result = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8')) as never) : { passed: 0, failed: 0 };
  count.passed += result.passed;
  count.failed += result.failed + (!ok && result.failed === 0 ? 1 : 0);
}

if (wanted.includes('types')) tally(run('types', ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning']));
const built = wanted.some((name) => ['site', 'browser', 'firefox'].includes(name)) ? build() : true;

const folders = wanted.filter((name) => ['unit', 'content'].includes(name) || (['site', 'firefox'].includes(name) && built)).map((name) => `tests/${name}/`);
if (folders.length) {
  test(`tests of ${folders.join(', ')}`, ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${reports.vitest}`, ...folders], reports.vitest,
    (report: { numPassedTests: number; numFailedTests: number }) => ({ passed: report.numPassedTests, failed: report.numFailedTests }));
}
if (wanted.includes('browser') && built) {
  test('browser tests', ['node_modules/playwright/cli.js', 'test', '--config', 'tests/playwright.config.ts'], reports.playwright,
    (report: { stats: { expected: number; unexpected: number; flaky: number } }) => ({ passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }), { CHROMIUM_PATH: findChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: reports.playwright });
}

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed || !count.passed ? 1 : 0;

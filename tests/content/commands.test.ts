import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { FactEntry } from '../../src/facts/shape.ts';
import { root } from '../places.ts';

const copy = mkdtempSync(join(tmpdir(), 'guide-commands-'));
afterAll(() => rmSync(copy, { recursive: true }));
beforeEach(() => {
  rmSync(copy, { recursive: true });
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
});

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, `src/commands/${command}.ts`), ...args], { cwd: copy, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}
const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd: copy, stdio: 'pipe' });
const file = 'content/facts/kcell.json';
const facts = () => (JSON.parse(readFileSync(join(copy, file), 'utf8')) as { facts: FactEntry[] }).facts;
const apn = () => facts().find(({ id }) => id === 'apn')!;
const today = new Date().toISOString().slice(0, 10);

describe('checked', () => {
  test('stamps today and touches nothing else', () => {
    const before = facts();
    expect(run('checked', 'kcell.apn').status).toBe(0);
    expect(facts()).toEqual(before.map((fact) => (fact.id === 'apn' ? { ...fact, checked: today } : fact)));
  });

  test('keeps the old value of a corrected fact with the reason', () => {
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'x');
    writeFileSync(join(copy, file), readFileSync(join(copy, file), 'utf8').replace('"value": "internet"', '"value": "kcell.internet"'));
    const refused = run('checked', 'kcell.apn');
    expect([refused.status, refused.said]).toEqual([1, expect.stringContaining('Say why it changed')]);
    expect(run('checked', 'kcell.apn', '--why', 'new list').status).toBe(0);
    expect(apn()).toMatchObject({ value: 'kcell.internet', checked: today, history: [{ was: 'internet', until: today, why: 'new list' }] });
    run('checked', 'kcell.apn');
    expect(apn().history).toHaveLength(1);
  });

  test('names the nearest fact for a wrong id', () => {
    const { status, said } = run('checked', 'kcell.apm');
    expect([status, said]).toEqual([1, expect.stringContaining('Did you mean')]);
  });

  test('says how it is used', () => {
    expect(run('checked')).toMatchObject({ status: 2, said: expect.stringContaining('npm run checked <subject>.<id>') as string });
  });

  test('refuses to write into broken files', () => {
    writeFileSync(join(copy, file), '{');
    expect(run('checked', 'kcell.apn')).toMatchObject({ status: 1, said: expect.stringContaining('is not valid JSON') as string });
    expect(readFileSync(join(copy, file), 'utf8')).toBe('{');
  });
});

describe('new', () => {
  test('begins an article and gives it a place', () => {
    expect(run('new', 'lost-sim', '--section', 'safety').status).toBe(0);
    expect(existsSync(join(copy, 'content/articles/lost-sim/en.mdx'))).toBe(true);
    const { sections } = JSON.parse(readFileSync(join(copy, 'content/contents.json'), 'utf8')) as { sections: { id: string; articles: string[] }[] };
    expect(sections.find(({ id }) => id === 'safety')!.articles.at(-1)).toBe('lost-sim');
  });
  test.each([['Lost Sim', 'no slug'], ['search', 'address of the site'], ['kcell', 'exists already']])('refuses %s', (slug, message) => {
    expect(run('new', slug)).toMatchObject({ status: 1, said: expect.stringContaining(message) as string });
  });
});

describe('translate', () => {
  const target = () => join(copy, 'content/articles/kcell/zh-hans.mdx');
  test('begins a translation with its parent stamped', () => {
    rmSync(target());
    expect(run('translate', 'kcell', 'zh-hans').status).toBe(0);
    expect(readFileSync(target(), 'utf8')).toMatch(/^from: en@[0-9a-f]{12}$/m);
  });
  test('never writes over one that exists', () => {
    const before = readFileSync(target(), 'utf8');
    expect(run('translate', 'kcell', 'zh-hans').status).toBe(1);
    expect(readFileSync(target(), 'utf8')).toBe(before);
  });
  test('stamps an existing one anew and keeps its text', () => {
    const before = readFileSync(target(), 'utf8');
    writeFileSync(target(), before.replace(/from: .*/, 'from: en@000000000000'));
    expect(run('translate', 'kcell', 'zh-hans', '--still-true').status).toBe(0);
    expect(readFileSync(target(), 'utf8')).toBe(before);
  });
  test('refuses a language that is not in the table', () => {
    expect(run('translate', 'kcell', 'xx')).toMatchObject({ status: 1, said: expect.stringContaining('zh-hans') as string });
  });
});

describe('status', () => {
  test('tells where each language stands, and the facts by grade', () => {
    rmSync(join(copy, 'content/articles/kcell/ru.mdx'));
    const { status, said } = run('status');
    expect(status).toBe(0);
    expect(said).toMatch(/Русский \(ru\): \d+ of \d+ articles/);
    expect(said).toMatch(/missing: kcell; begin with: npm run translate <slug> ru/);
    expect(said).toMatch(/\d+ facts: \d+ confirmed, \d+ reported, \d+ unconfirmed, \d+ unknown/);
  });
  test('shows the paragraphs that have changed since a translation was made', () => {
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'x');
    const source = join(copy, 'content/articles/kcell/en.mdx');
    writeFileSync(source, readFileSync(source, 'utf8').replace('Take small tenge notes; switch mobile data off.', 'Take coins.'));
    const { said } = run('status', 'ru');
    expect(said).toContain('content/articles/kcell/ru.mdx: the wording of the English text has changed; if it is still true: npm run translate kcell ru -- --still-true');
    expect(said).toMatch(/en\.mdx:\d+\n\s+was: .*small tenge notes.*\n\s+now: .*Take coins/);
  });
  test('says so where the older text is not in the history', () => {
    const target = join(copy, 'content/articles/kcell/ru.mdx');
    writeFileSync(target, readFileSync(target, 'utf8').replace(/from: .*/, 'from: en@000000000000'));
    expect(run('status', 'ru').said).toContain('not in the history here');
  });
  test('puts facts that are old first', () => {
    const data = facts();
    Object.assign(data.find(({ id }) => id === 'apn')!, { checked: '2020-01-01' });
    writeFileSync(join(copy, file), JSON.stringify({ facts: data }));
    expect(run('status').said).toMatch(/not checked for long.*\n\s+2020-01-01 {2}kcell\.apn/);
  });
  test('refuses a language that is not translated into', () => {
    expect(run('status', 'xx')).toMatchObject({ status: 1, said: expect.stringContaining('zh-hans') as string });
  });
});

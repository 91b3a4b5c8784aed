import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../places.ts';

/** Who may import whom; a room may always import from itself. */
const mayImport: Record<string, string[]> = {
  languages: [],
  facts: [],
  numbers: [],
  styles: [],
  articles: ['languages'],
  vocabulary: ['facts', 'languages', 'articles', 'numbers'],
  tools: ['facts', 'languages', 'articles', 'numbers', 'vocabulary'],
  search: ['languages', 'articles', 'facts', 'numbers'],
  offline: ['languages', 'articles', 'facts', 'vocabulary'],
  frame: ['facts', 'articles', 'languages', 'search', 'offline', 'styles'],
  pages: ['facts', 'articles', 'languages', 'search', 'offline', 'styles', 'vocabulary', 'tools', 'frame'],
  'content.config.ts': ['facts', 'articles', 'tools', 'languages'],
  rules: ['facts', 'articles', 'tools', 'languages'],
  // Commands also build the site, whose steps after the build live in the rooms they belong to.
  commands: ['facts', 'articles', 'tools', 'languages', 'rules', 'frame', 'search', 'offline'],
};

const files = globSync('src/**/*.{ts,astro,mjs}', { cwd: root });
const sources = files.map((file) => ({ file, room: file.split('/')[1]!, source: readFileSync(join(root, file), 'utf8') }));
const importsOf = (source: string) => [...source.matchAll(/(?:\bfrom\s|\bimport\s*\(?)\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]/g)].map((match) => match[1]!);

/** The room an import leads to; undefined for packages. */
function roomOf(file: string, target: string): string | undefined {
  return target.startsWith('.') ? relative('src', normalize(join(dirname(file), target))).split('/')[0] : undefined;
}

describe('the rooms of the house', () => {
  test('every folder of src is a room of the table', () => {
    const rooms = sources.map(({ room }) => room).filter((room) => room !== 'env.d.ts');
    expect([...new Set(rooms)].filter((room) => !(room in mayImport))).toEqual([]);
  });

  test('import only from the rooms they may', () => {
    const wrong = sources.flatMap(({ file, room, source }) =>
      importsOf(source).flatMap((target) => {
        const other = roomOf(file, target);
        return other && other !== room && !mayImport[room]?.includes(other) && room in mayImport ? [`${file} imports ${target}; ${room} may import: ${mayImport[room]!.join(', ') || 'no other room'}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('what runs in the browser imports only pure code of its own room, of numbers, search or facts', () => {
    const own = /^\.\/[\w-]+(?:\.client)?\.(?:ts|ts\?worker&url|css\?(?:url|inline))$/;
    const shared = /^(?:\.\.\/)+(?:numbers|search|facts)\/[\w-]+\.ts$/;
    const runtimeImports = (source: string) => importsOf(source.replace(/^(?:import|export) type .*$/gm, ''));
    /** What is not a plain file of TypeScript among all that a file brings along: packages, collections, components. */
    const impure = (file: string): string[] =>
      runtimeImports(readFileSync(join(root, file), 'utf8')).flatMap((target) =>
        /^\..*[\w-]\.ts$/.test(target) && !target.endsWith('.client.ts') ? impure(join(dirname(file), target)) : own.test(target) ? [] : [`${file} imports ${target}`],
      );
    const scripts = sources.filter(({ file }) => file.endsWith('.client.ts'));
    const wrong = scripts.flatMap(({ file, source }) => [
      ...importsOf(source).filter((target) => !own.test(target) && !shared.test(target)).map((target) => `${file} imports ${target}`),
      ...impure(file),
    ]);
    expect(wrong).toEqual([]);
  });

  test('read content through the collections only', () => {
    const doors = ['src/content.config.ts', 'src/articles/heading-anchors.ts', 'src/articles/articles.ts'];
    const wrong = sources.filter(({ file, room, source }) => !['rules', 'commands'].includes(room) && !doors.includes(file) && (/readFile|globSync/.test(source) || importsOf(source).some((target) => target.includes('content/'))));
    // These read what was built, not content.
    expect(wrong.map(({ file }) => file).filter((file) => !/seal-pages|sitemap|build-index|bind-pocket|list-files/.test(file))).toEqual([]);
  });

  test('name a language only in the table of languages', () => {
    const codes = /['"](?:en|ru|kk|uz|tr|ko|de|ar|hi|zh-[Hh]an[st])['"]/;
    const wrong = sources.filter(({ room, source }) => room !== 'languages' && codes.test(source)).map(({ file }) => file);
    expect(wrong).toEqual([]);
  });

  test('have files that one can read in one sitting', () => {
    const long = sources.map(({ file, source }) => ({ file, lines: source.split('\n').length })).filter(({ lines }) => lines > 150);
    expect(long).toEqual([]);
  });

  test('have no barrel file but the list of tags', () => {
    expect(files.filter((file) => /\/index\.ts$/.test(file))).toEqual(['src/vocabulary/index.ts']);
  });

  test('style with logical sides only', () => {
    const physical = /(?<![\w-])(?:margin|padding|border|inset)?-?(?:left|right)(?=\s*:)|text-align:\s*(?:left|right)|float:\s*(?:left|right)|(?<![\w-])(?:width|height|top|bottom):/;
    const wrong = globSync('src/**/*.{css,astro}', { cwd: root }).flatMap((file) =>
      readFileSync(join(root, file), 'utf8').split('\n').flatMap((line, index) => (physical.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the packages', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
  test('are pinned exactly', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  test('are locked without the address of any host', () => {
    expect(lock).not.toMatch(/"resolved"/);
  });
  test('are locked for every platform, or "npm ci" refuses', () => {
    const { packages } = JSON.parse(lock) as { packages: Record<string, { optionalDependencies?: Record<string, string> }> };
    const wanted = Object.values(packages).flatMap((each) => Object.keys(each.optionalDependencies ?? {}));
    expect(wanted.filter((name) => !Object.keys(packages).some((key) => key.endsWith(`node_modules/${name}`)))).toEqual([]);
  });
});

/** Reads `content/` without Astro, in milliseconds, keeping what is needed to point at a line. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontMatter } from '../articles/outline.ts';
import { aboutShape, contentsShape, frontMatterShape, type About, type Contents } from '../articles/shape.ts';
import { subjectShape, type FactEntry } from '../facts/shape.ts';
import { phraseShape, type Phrase } from '../languages/phrase-shape.ts';
import { smsShape, type SmsPatterns } from '../languages/sms-shape.ts';
import type { z } from 'astro/zod';
import { locate, repeatedKeys } from './json-lines.ts';
import type { Finding } from './finding.ts';

/** A file of strings: `content/strings/<language>/<name>.json`. */
export interface StringsFile {
  language: string;
  name: string;
  file: string;
  source: string;
  data: Record<string, unknown>;
}

/** One text of an article, as written. */
export interface TextFile {
  slug: string;
  language: string;
  file: string;
  source: string;
  /** The MDX without front matter, its lines numbered from `bodyLine`. */
  body: string;
  bodyLine: number;
  title: string;
  summary: string;
  from?: string | undefined;
}

export interface Content {
  /** The folder `content/` stands in. */
  root: string;
  texts: TextFile[];
  slugs: string[];
  abouts: { file: string; about: About }[];
  facts: { subject: string; file: string; source: string; entries: FactEntry[] }[];
  strings: StringsFile[];
  /** The cards for the clerk, by id. */
  phrases: { id: string; file: string; phrase: Phrase }[];
  /** The typical words of operators' SMS. */
  sms?: { file: string; source: string; words: SmsPatterns } | undefined;
  contents: Contents;
  contentsFile: { file: string; source: string };
  /** What could not be read: broken JSON, refused shapes. */
  broken: Finding[];
}

export const lineAt = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;

/** Reads everything below `<root>/content`. What is broken is reported in `broken` and left out. */
export function readContent(root: string): Content {
  const broken: Finding[] = [];
  const list = (pattern: string) => globSync(`content/${pattern}`, { cwd: root }).map((file) => file.replaceAll('\\', '/')).sort();
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const refuse = (file: string, line: number, message: string, mend: string) => broken.push({ rule: 'sound-files', file, line, message, mend });

  function json<Shape extends z.ZodType>(file: string, shape?: Shape): { source: string; data: z.infer<Shape> } | undefined {
    const source = read(file);
    let data: unknown;
    try {
      data = JSON.parse(source);
    } catch (error) {
      const { message } = error as Error;
      refuse(file, Number(/line (\d+)/.exec(message)?.[1] ?? source.split('\n').length), `is not valid JSON: ${message}`, 'look for a missing or extra comma, quote or bracket on this line or the one before');
      return undefined;
    }
    for (const { key, offset } of repeatedKeys(source)) refuse(file, lineAt(source, offset), `has the key "${key}" twice; the first one would be lost`, 'keep one of the two');
    if (!shape) return { source, data: data as z.infer<Shape> };
    const result = shape.safeParse(data);
    if (result.success) return { source, data: result.data };
    for (const issue of result.error.issues) {
      const path = issue.path.map(String);
      const id = path[0] === 'facts' ? (data as { facts: { id?: string }[] }).facts[Number(path[1])]?.id : undefined;
      refuse(file, lineAt(source, locate(source, path)), `${id ? `fact "${id}", ` : ''}${path.slice(id ? 2 : 0).join('.') || 'the file'}: ${issue.message}`, 'see the shape of the entry in content/README.md');
    }
    return undefined;
  }

  const strings = list('strings/*/**/*.json').flatMap((file): StringsFile[] => {
    const [, language, name] = /^content\/strings\/([^/]+)\/(.+)\.json$/.exec(file)!;
    const found = json(file);
    return found ? [{ language: language!, name: name!, file, source: found.source, data: found.data as Record<string, unknown> }] : [];
  });
  const facts = list('facts/*.json').flatMap((file) => {
    const found = json(file, subjectShape);
    return found ? [{ subject: file.slice('content/facts/'.length, -'.json'.length), file, source: found.source, entries: found.data.facts }] : [];
  });
  const phrases = list('phrases/*.json').flatMap((file) => {
    const found = json(file, phraseShape);
    return found ? [{ id: file.slice('content/phrases/'.length, -'.json'.length), file, phrase: found.data }] : [];
  });
  const smsFile = 'content/sms/patterns.json';
  const sms = existsSync(join(root, smsFile)) ? json(smsFile, smsShape) : undefined;
  const slugs = [...new Set(list('articles/*/*').map((file) => file.split('/')[2]!))];
  const abouts = slugs.flatMap((slug) => {
    const file = `content/articles/${slug}/about.json`;
    if (!existsSync(join(root, file))) refuse(file, 1, 'is missing', 'write { "topics": ["…"] } into it');
    const found = existsSync(join(root, file)) && json(file, aboutShape);
    return found ? [{ file, about: found.data }] : [];
  });
  const texts = list('articles/*/*.mdx').flatMap((file) => {
    const source = read(file);
    const { body, skipped } = splitFrontMatter(source);
    const fields = [...source.slice(0, source.length - body.length).matchAll(/^(\w+):\s*(?:"(.*)"|(.*))$/gm)].map((match) => [match[1]!, match[2] ?? match[3]!.trim()]);
    const result = frontMatterShape.safeParse(Object.fromEntries(fields));
    const [, , slug, name] = file.split('/');
    if (result.success) return [{ slug: slug!, language: name!.replace('.mdx', ''), file, source, body, bodyLine: skipped + 1, ...result.data }];
    for (const issue of result.error.issues) {
      const key = String(issue.path[0] ?? '');
      refuse(file, Math.max(1, source.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1), `front matter, ${key || 'as a whole'}: ${issue.message}`, 'front matter holds title: "…", summary: "…" and, in a translation, from: en@…, each on one line');
    }
    return [];
  });
  const contentsFile = 'content/contents.json';
  const contents = json(contentsFile, contentsShape);
  return {
    root, sms: sms && { file: smsFile, source: sms.source, words: sms.data }, texts, slugs, abouts, facts, strings, phrases, broken,
    contents: contents?.data ?? { sections: [], situations: [], cards: [] },
    contentsFile: { file: contentsFile, source: contents?.source ?? '' },
  };
}

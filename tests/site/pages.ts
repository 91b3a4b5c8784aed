/** The built pages, as the site tests look at them. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../places.ts';

export interface Page {
  /** The file below the folder of the site: `en/kcell/index.html`. */
  name: string;
  /** The address from the root of the host: `/guide/en/kcell/`. */
  address: string;
  html: string;
}

/** Every page of a built site. */
export function pagesOf(outDir: string, base: string): Page[] {
  return globSync('**/*.html', { cwd: outDir }).sort().map((name) => ({ name, address: base + name.replace(/(^|\/)index\.html$/, '$1'), html: readFileSync(join(outDir, name), 'utf8') }));
}

/** The tags of a kind with their attributes. */
export function tags(html: string, tag: string): Record<string, string>[] {
  return [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>`, 'g'))].map((match) =>
    Object.fromEntries([...match[1]!.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [key!, (value ?? '').replaceAll('&amp;', '&')])),
  );
}

/** An article page of a language: neither home, search nor facts. */
export const isArticle = ({ name }: Page) => /^[\w-]+\/[\w-]+\/index\.html$/.test(name) && !/\/(search|facts)\//.test(name);

/** The tools, each a custom element of the same name on the page of the same slug. */
export const toolNames = globSync('src/tools/*/*.client.ts', { cwd: root }).map((file) => basename(file, '.client.ts')).sort();

/** Bytes as served with Brotli at its best level. */
export const brotli = (text: string) => brotliCompressSync(text).length;

/** The text a reader sees, without head, scripts and tags. */
export const textOf = (html: string) =>
  html.replace(/<head>[\s\S]*?<\/head>|<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ').replaceAll('&#39;', '’').replaceAll('&amp;', '&').replace(/\s+/g, ' ');

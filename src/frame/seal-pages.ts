/**
 * Gives each built page its content security policy: nothing is allowed but the site's own files and the scripts and
 * styles that stand in the page, named by their hashes. It runs after the build, when what stands in the page is final.
 */
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gatherInline } from './gather-inline.ts';
import { trimSpace } from './trim-space.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The contents of the inline elements of a kind; scripts that are data (JSON) are never run and need no leave. */
function inlined(html: string, tag: 'script' | 'style'): string[] {
  const elements = [...html.matchAll(new RegExp(`<${tag}([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'))];
  return elements.filter(([, attributes]) => !/\bsrc=|application\/(?:ld\+)?json/.test(attributes!)).map((match) => match[2]!);
}

/** The policy of one page. `'wasm-unsafe-eval'` lets the search engine, which is WebAssembly, start. */
export function policyOf(html: string): string {
  const scripts = ["'self'", "'wasm-unsafe-eval'", ...new Set(inlined(html, 'script').map(hash))];
  const styles = [...new Set(inlined(html, 'style').map(hash))];
  return [
    "default-src 'self'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

const opening = '<meta charset="utf-8">';

/** Joins what stands in every page below a folder, and writes the policy into it, first thing in its head. @returns how many pages were sealed */
export async function sealPages(outDir: string): Promise<number> {
  let sealed = 0;
  for await (const name of glob('**/*.html', { cwd: outDir })) {
    const file = join(outDir, name);
    const html = gatherInline(trimSpace(await readFile(file, 'utf8')));
    if (!html.includes(opening)) throw new Error(`${name}: no ${opening} to put the security policy after`);
    await writeFile(file, html.replace(opening, `${opening}<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`));
    sealed += 1;
  }
  return sealed;
}

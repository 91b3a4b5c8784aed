import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourceLanguage } from '../languages/table.ts';
import { anchorOf, outlineOf } from './outline.ts';

interface Element {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Element[];
}

/**
 * A rehype plugin: the n-th heading of a text gets the anchor of the n-th heading of the English text beside it,
 * so that a link to a section survives a change of language.
 */
export function headingAnchors() {
  return (tree: Element, file: { path: string }): void => {
    const source = readFileSync(join(dirname(file.path), `${sourceLanguage.path}.mdx`), 'utf8');
    const anchors = outlineOf(source).headings.map((heading) => anchorOf(heading.text));
    for (const node of tree.children ?? []) {
      if (/^h[2-4]$/.test(node.tagName ?? '')) node.properties = { ...node.properties, id: anchors.shift() };
    }
  };
}

import { lineAt, type TextFile } from './content.ts';

/** A tag in an article: `<Fact id="kcell.apn" />`. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
  line: number;
}

/** The opening tags of a text, with the lines they stand on. */
export function tagsOf(text: TextFile): Tag[] {
  return [...text.body.matchAll(/<([A-Za-z][\w.]*)((?:\s+[\w:-]+(?:=(?:"[^"]*"|\{[^}]*\}|'[^']*'))?)*)\s*\/?>/g)].map((match) => ({
    name: match[1]!,
    attributes: Object.fromEntries([...match[2]!.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [key!, value ?? ''])),
    line: text.bodyLine + lineAt(text.body, match.index) - 1,
  }));
}

/** The links of a text: `[words](target)`. */
export function linksOf(text: TextFile): { target: string; line: number }[] {
  return [...text.body.matchAll(/\]\(([^)]*)\)/g)].map((match) => ({ target: match[1]!, line: text.bodyLine + lineAt(text.body, match.index) - 1 }));
}

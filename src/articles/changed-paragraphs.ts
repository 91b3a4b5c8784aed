import { splitFrontMatter } from './outline.ts';

/** One paragraph of a source text that a translation has not seen. */
export interface Change {
  /** The line of today's text; for a paragraph that is gone, the line it would stand on. */
  line: number;
  was?: string | undefined;
  now?: string | undefined;
}

const paragraphsOf = (source: string) => {
  const { body, skipped } = splitFrontMatter(source);
  const front = source.slice(0, source.length - body.length).split('\n').map((text, at) => ({ text, line: at + 1 })).filter(({ text }) => /^(title|summary):/.test(text));
  let line = skipped + 1;
  return [...front, ...body.split('\n\n').map((text) => {
    const here = { text: text.trim(), line: line + (/^\n*/.exec(text)?.[0].length ?? 0) };
    line += text.split('\n').length + 1;
    return here;
  })].filter(({ text }) => text);
};

/**
 * What has changed between two versions of a text, by paragraphs (title and summary are one each). A paragraph that was
 * rewritten counts as one change: what was lost and what has come are paired in their order between two that stayed.
 */
export function changedParagraphs(before: string, now: string): Change[] {
  const [old, own] = [paragraphsOf(before), paragraphsOf(now)];
  // Longest common subsequence: lengths[i][j] is that of old[i…] and own[j…].
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(own.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = own.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] = old[i]!.text === own[j]!.text ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const changes: Change[] = [];
  let [lost, come]: [string[], { text: string; line: number }[]] = [[], []];
  const settle = (line: number) => {
    for (let at = 0; at < Math.max(lost.length, come.length); at += 1) changes.push({ line: come[at]?.line ?? line, was: lost[at], now: come[at]?.text });
    [lost, come] = [[], []];
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < own.length) {
    if (i < old.length && j < own.length && old[i]!.text === own[j]!.text) {
      settle(own[j]!.line);
      [i, j] = [i + 1, j + 1];
    } else if (j >= own.length || (i < old.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      lost.push(old[i]!.text);
      i += 1;
    } else {
      come.push(own[j]!);
      j += 1;
    }
  }
  settle(own.at(-1)?.line ?? 1);
  return changes;
}

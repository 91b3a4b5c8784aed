import type { Voice } from '../languages/voice.ts';
import { fill } from '../languages/words.ts';

/** The sentences of a tool, `content/strings/<language>/tools/<tool>.json`. */
export interface ToolWords {
  /** A sentence with its placeholders filled. Throws for a key the file does not have. */
  say(key: string, values?: Record<string, string>): string;
  /** A sentence as it is written, for a script that fills the placeholders in itself. */
  pattern(key: string): string;
}

export function toolWords(voice: Voice, tool: string): ToolWords {
  const pattern = (key: string) => {
    const text = voice.string(`tools/${tool}`, key);
    if (text === undefined) throw new Error(`No string "${key}" in content/strings/*/tools/${tool}.json`);
    return text;
  };
  return { pattern, say: (key, values) => fill(pattern(key), values) };
}

/** Data for a tool's script, to stand inside `<script type="application/json">`: no text in it can end the element. */
export const asData = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

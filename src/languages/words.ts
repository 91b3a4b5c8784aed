import { pseudo } from './pseudo.ts';
import type { Language } from './table.ts';

/** A translatable value: a sentence, or a group of them. */
export type Strings = { [key: string]: string | Strings };

/** Puts `{name}` placeholders into a sentence. A placeholder without a value is an error, never an empty space. */
export function fill(text: string, values: Record<string, string> = {}): string {
  return text.replace(/\{([\w-]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The string "${text}" needs a value for {${name}}`);
    return value;
  });
}

/**
 * Finds a string in the first language of the chain that has it.
 * @param chain the same file of strings in each language, the reader's first
 * @param path the keys from the top of the file to the string, e.g. `['balance-code', 'label']`
 * @returns the text with its placeholders, or `undefined` where no language has it
 */
export function findString(chain: (Strings | undefined)[], path: string[], language: Language): string | undefined {
  for (const strings of chain) {
    let value: string | Strings | undefined = strings;
    for (const key of path) value = typeof value === 'object' ? value[key] : undefined;
    if (typeof value === 'string') return language.pseudo ? pseudo(value) : value;
  }
  return undefined;
}

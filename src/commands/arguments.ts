import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/**
 * Reads a command's words and options; for anything else says how it is used and stops with status 2.
 * @param usage one line: how the command is called
 * @param words how many words it takes at the least
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(usage: string, words: number, options: Options) {
  try {
    const read = parseArgs({ args: process.argv.slice(2), options, allowPositionals: true, strict: true });
    if (read.positionals.length >= words) return read;
  } catch (error) {
    console.error((error as Error).message);
  }
  return stop(`Use: ${usage}`, 2);
}

/** Says why nothing was done, and ends the command. */
export function stop(message: string, status = 1): never {
  console.error(message);
  process.exit(status);
}

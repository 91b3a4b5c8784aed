/** A file of the built site, as the choice looks at it. */
export interface BuiltFile {
  /** Below the folder of the site: `en/kcell/index.html`. */
  name: string;
  /** Its text, where it is one: what else it needs is read from there. */
  text?: string | undefined;
}

/**
 * What nobody needs without a line: other forms of the guide, what machines read, what belongs to the worker itself, and a
 * second copy of every page's words, which the search reads for the sections of a result alone.
 */
const leftOut = /^(offline\/|worker\.js$|robots\.txt$|_headers$|.*\.xml$)|(^|\/)pocket\.html$|\.pf_fragment$/;

const partsOf = (name: string) => name.split('/').pop()!.split(/[._]/);

/** Previews for other sites are named in `<meta>`; no page shows them. */
const mentioned = (text: string) => text.replace(/<meta\b[^>]*>/g, '');

/**
 * The files one language needs: all below its own folder, the pages at the root, what names the language in its file name
 * (`en_1a2b.pf_index`), and what any of these mentions by name, such as scripts, and so on.
 * Search engines for a language stand beside one for all others (`wasm.unknown`), which only those need.
 * @param languages the paths of all languages
 */
export function chooseFiles(all: BuiltFile[], language: string, languages: string[]): BuiltFile[] {
  const files = all.filter(({ name }) => !leftOut.test(name));
  const others = languages.filter((each) => each !== language);
  const ownEngine = files.some(({ name }) => name.endsWith(`/wasm.${language}.pagefind`));
  const mayHave = ({ name }: BuiltFile) => !others.some((other) => name.startsWith(`${other}/`) || partsOf(name).includes(other));
  const isOwn = ({ name }: BuiltFile) =>
    name.startsWith(`${language}/`) || /^[^/]+\.html$/.test(name) || partsOf(name).includes(language) || (!ownEngine && name.endsWith('/wasm.unknown.pagefind'));
  const chosen = new Set(files.filter((file) => mayHave(file) && isOwn(file)));
  // A set takes in what is added while it is walked.
  for (const { text } of chosen) {
    if (text === undefined) continue;
    const words = mentioned(text);
    for (const file of files) if (!chosen.has(file) && mayHave(file) && !file.name.endsWith('.html') && words.includes(file.name.split('/').pop()!)) chosen.add(file);
  }
  return files.filter((file) => chosen.has(file));
}

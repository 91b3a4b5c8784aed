/** What is kept on the reader's phone, and where: shared by the worker, which reads it, and the box, which writes it. */

/** A file of the site. Its path stands below the base path; a page's ends with a slash (`en/kcell/`), the chooser's is empty. */
export interface ListedFile {
  path: string;
  /** See `digest.ts`. */
  hash: string;
  /** Bytes of the file. */
  size: number;
  /** Bytes that come over the line for it alone, with Brotli. */
  wire: number;
  /** The pack it also comes in: its place in `packs`. A pack's files stand one after the other in the list. */
  pack: number;
}

/** Several files joined into one: pages share much of their bytes, so together they are far smaller, and come in one answer. */
export interface Pack {
  path: string;
  hash: string;
  wire: number;
}

/** What one language needs: `offline/<language>.json`, written after the build. */
export interface Listing {
  /** Names this state of the files. */
  release: string;
  /** The path of the language: `zh-hans`. */
  language: string;
  /** The paths of all languages of the site. */
  languages: string[];
  files: ListedFile[];
  packs: Pack[];
}

/** A whole copy of a language. Putting its record is the one step that makes it the copy in use. */
export interface Copy extends Listing {
  /** ISO date and time. */
  savedOn: string;
}

/** The caches of a site. Its base path is part of their names: other sites may share the host. */
export const cachesOf = (base: string) => ({
  /** Pages kept as they were visited. */
  visited: `guide ${base} visited`,
  /** One record a language: which copy is whole and in use. */
  records: `guide ${base} records`,
  /** The beginning of the name of every copy of a language, whole or not. */
  copies: (language: string) => `guide ${base} copy ${language} `,
  copy: ({ language, release }: Listing) => `guide ${base} copy ${language} ${release}`,
  /** The key of a language's record, also the address of its listing. */
  record: (language: string) => `${base}offline/${language}.json`,
});

/** The copies in use, the one saved last first. Rejects where the browser keeps nothing. */
export async function readCopies(base: string): Promise<Copy[]> {
  const records = await caches.open(cachesOf(base).records);
  const answers = await Promise.all((await records.keys()).map((key) => records.match(key)));
  const copies = await Promise.all(answers.map((answer) => answer!.json() as Promise<Copy>));
  return copies.sort((a, b) => b.savedOn.localeCompare(a.savedOn));
}

/** After every build, when pages, search and pocket editions are there: writes what to keep of each language, and how much it is. */
import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { chooseFiles } from './choose-files.ts';
import type { ListedFile, Listing, Pack } from './copies.ts';

/** How much goes into one pack: bytes of text, which Brotli cuts to a tenth, or an eighth as many of what is packed already. A line that breaks loses one pack at most. */
const packSize = 500_000;
const isText = (name: string) => /\.(html|js|css|json|svg|webmanifest)$/.test(name);
const hashOf = (bytes: Buffer, form: 'base64' | 'hex' = 'base64') => createHash('sha256').update(bytes).digest(form);
const measured = new Map<string, Promise<number>>();
/** Bytes over the line, measured once for the same bytes. */
function wireOf(bytes: Buffer): Promise<number> {
  const hash = hashOf(bytes);
  if (!measured.has(hash)) measured.set(hash, promisify(brotliCompress)(bytes).then((small) => Math.min(bytes.length, small.length)));
  return measured.get(hash)!;
}

/** The marks in a home page that this step fills in, since only now they are known. */
const marks = { release: '%release%', kilobytes: '%kilobytes%', pocket: '%pocket-kilobytes%' };
const kilobytes = (bytes: number) => String(Math.ceil(bytes / 1000));

async function readAll(outDir: string): Promise<Map<string, Buffer>> {
  const names = (await Array.fromAsync(glob('**/*.*', { cwd: outDir }))).map((name) => name.replaceAll('\\', '/')).sort();
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(outDir, name))] as const)));
}

/** Joins the files of a list into packs, in the order of the list. */
async function packUp(files: (ListedFile & { bytes: Buffer })[], language: string): Promise<{ pack: Pack; bytes: Buffer }[]> {
  const groups: Buffer[][] = [];
  let room = 0;
  for (const file of files) {
    const needed = isText(file.path) || /(^|\/)$/.test(file.path) ? file.size : file.size * 8;
    if (needed > room) room = groups.push([]) && packSize;
    room -= needed;
    groups.at(-1)!.push(file.bytes);
    file.pack = groups.length - 1;
  }
  const joined = groups.map((group) => Buffer.concat(group));
  return Promise.all(joined.map(async (bytes, index) => ({ bytes, pack: { path: `offline/${language}.${index + 1}.txt`, hash: hashOf(bytes), wire: await wireOf(bytes) } })));
}

/** What comes over the line for a whole language. */
const costOf = ({ packs }: Listing) => packs.reduce((sum, { wire }) => sum + wire, 0);

async function describe(files: Map<string, Buffer>, language: string, languages: string[]) {
  const built = [...files].map(([name, bytes]) => ({ name, text: isText(name) ? bytes.toString() : undefined }));
  const chosen = chooseFiles(built, language, languages);
  const release = hashOf(Buffer.from(chosen.map(({ name }) => hashOf(files.get(name)!)).join()), 'hex').slice(0, 10);
  const listed = await Promise.all(
    chosen.map(async ({ name }) => {
      const bytes = files.get(name)!;
      return { bytes, path: name.replace(/(^|\/)index\.html$/, '$1'), hash: hashOf(bytes), size: bytes.length, wire: await wireOf(bytes), pack: 0 };
    }),
  );
  const packs = await packUp(listed, language);
  const listing: Listing = { release, language, languages, files: listed.map(({ bytes: _, ...file }) => file), packs: packs.map(({ pack }) => pack) };
  return { listing, packs };
}

/**
 * Writes `offline/<language>.json` and its packs, and fills the sizes into the home pages.
 * @param languages the paths of the languages
 * @returns bytes over the line, by language
 */
export async function listFiles(outDir: string, languages: string[]): Promise<Record<string, number>> {
  const files = await readAll(outDir);
  const costs: Record<string, number> = {};
  await mkdir(join(outDir, 'offline'), { recursive: true });
  for (const language of languages) {
    const home = `${language}/index.html`;
    const { listing } = await describe(files, language, languages);
    const filled = { [marks.release]: listing.release, [marks.kilobytes]: kilobytes(costOf(listing)), [marks.pocket]: kilobytes(files.get(`${language}/pocket.html`)?.length ?? 0) };
    files.set(home, Buffer.from(Object.entries(filled).reduce((html, [mark, value]) => html.replaceAll(mark, value), files.get(home)!.toString())));
    await writeFile(join(outDir, home), files.get(home)!);
    // Once more, now that the home page is what readers get; the release keeps the name it was given.
    const final = await describe(files, language, languages);
    for (const { pack, bytes } of final.packs) await writeFile(join(outDir, pack.path), bytes);
    await writeFile(join(outDir, `offline/${language}.json`), JSON.stringify({ ...final.listing, release: listing.release }));
    costs[language] = costOf(final.listing);
  }
  return costs;
}

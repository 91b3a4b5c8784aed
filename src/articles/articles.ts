import { readFileSync } from 'node:fs';
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { languageOf, sourceLanguage, type Language } from '../languages/table.ts';
import { parentMark } from './parent-mark.ts';
import { chooseText } from './choose-text.ts';
import { differences, outlineOf } from './outline.ts';
import type { About, Contents } from './shape.ts';

/** One article as one reader gets it. */
export interface Article {
  slug: string;
  about: About;
  title: string;
  summary: string;
  /** The language of the text, which may be a fallback of the reader's. */
  language: Language;
  /** The languages the article is written in. */
  languages: Language[];
  /** The source has gained or lost steps, facts or cautions since this translation was made. */
  outdated: boolean;
  /** The MDX source of the text. */
  body: string;
  text: CollectionEntry<'texts'>;
}

const isPseudo = (language: Language) => language.pseudo === true;

/** Every article as a reader of this language gets it, in the order of `contents.json`. */
export async function getArticles(reader: Language): Promise<Article[]> {
  const texts = await getCollection('texts');
  const { sections } = await getContents();
  return Promise.all(
    sections.flatMap((section) => section.articles).map(async (slug): Promise<Article> => {
      const own = texts.filter((text) => text.id.startsWith(`${slug}/`));
      const available = own.map((text) => text.id.slice(slug.length + 1));
      const path = chooseText(reader, available);
      const text = own.find((each) => each.id === `${slug}/${path}`)!;
      const source = own.find((each) => each.id === `${slug}/${sourceLanguage.path}`)!;
      const about = await getEntry('about', slug);
      if (!about) throw new Error(`content/articles/${slug}/about.json is missing`);
      return {
        slug,
        about: about.data,
        title: text.data.title,
        summary: text.data.summary,
        // The pseudo-language borrows the English text as its own, so that the body is seen right to left too.
        language: isPseudo(reader) ? reader : languageOf(path),
        languages: available.map(languageOf),
        outdated: text !== source && isOutdated(text, source),
        body: text.body ?? '',
        text,
      };
    }),
  );
}

function isOutdated(text: CollectionEntry<'texts'>, source: CollectionEntry<'texts'>): boolean {
  const parent = parentMark(readFileSync(source.filePath!, 'utf8'));
  return text.data.from !== parent && differences(outlineOf(source.body ?? ''), outlineOf(text.body ?? '')).length > 0;
}

/** The sections and the order of everything: `content/contents.json`. */
export async function getContents(): Promise<Contents> {
  const contents = await getEntry('contents', 'contents');
  if (!contents) throw new Error('content/contents.json is missing');
  return contents.data;
}

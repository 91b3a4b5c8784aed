/** The only door from `content/` into pages. The shapes are shared with `rules/`, which read the same files without Astro. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { aboutShape, contentsShape, frontMatterShape } from './articles/shape.ts';
import { subjectShape } from './facts/shape.ts';
import { phraseShape } from './languages/phrase-shape.ts';
import { smsShape } from './languages/sms-shape.ts';

const withoutEnding = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, '');

export const collections = {
  contents: defineCollection({ loader: glob({ base: './content', pattern: 'contents.json', generateId: withoutEnding }), schema: contentsShape }),
  texts: defineCollection({ loader: glob({ base: './content/articles', pattern: '*/*.mdx', generateId: withoutEnding }), schema: frontMatterShape }),
  about: defineCollection({
    loader: glob({ base: './content/articles', pattern: '*/about.json', generateId: ({ entry }) => entry.split('/')[0]! }),
    schema: aboutShape,
  }),
  facts: defineCollection({ loader: glob({ base: './content/facts', pattern: '*.json', generateId: withoutEnding }), schema: subjectShape }),
  phrases: defineCollection({ loader: glob({ base: './content/phrases', pattern: '*.json', generateId: withoutEnding }), schema: phraseShape }),
  sms: defineCollection({ loader: glob({ base: './content/sms', pattern: '*.json', generateId: withoutEnding }), schema: smsShape }),
  strings: defineCollection({
    loader: glob({ base: './content/strings', pattern: ['**/*.json', '!notes/**'], generateId: withoutEnding }),
    schema: z.record(z.string(), z.unknown()),
  }),
};

/** A query with what it should find. */
export interface Query {
  q: string;
  /** BCP 47 tag of the site it is asked on. */
  site_lang: string;
  kind: string;
  /** The topic that should come first, or `none`. */
  intent: string;
  also_ok?: string[];
}

/** A query with what it found. */
export interface Asked extends Query {
  /** The site does not have its language yet: it was asked in the source language. */
  fallback: boolean;
  slugs: string[];
  /** The topics of each result, the first result first. */
  results: string[][];
}

export interface Sum {
  /** Queries that have an answer. */
  count: number;
  /** Share of them whose first result, or one of the first three, is right. */
  first: number;
  three: number;
  /** Mean of 1 / place of the first right result. */
  mrr: number;
  nonsense: number;
  /** Nonsense that got an answer. */
  falseAnswers: number;
}

const placeOf = ({ intent, also_ok = [], results }: Asked) => results.findIndex((topics) => topics.some((topic) => [intent, ...also_ok].includes(topic))) + 1;

function sum(asked: Asked[]): Sum {
  const real = asked.filter(({ intent }) => intent !== 'none');
  const places = real.map(placeOf);
  const share = (good: (place: number) => boolean) => (places.length ? places.filter(good).length / places.length : 0);
  const nonsense = asked.filter(({ intent }) => intent === 'none');
  return {
    count: real.length,
    first: share((place) => place === 1),
    three: share((place) => place > 0 && place <= 3),
    mrr: places.length ? places.reduce((total, place) => total + (place && 1 / place), 0) / places.length : 0,
    nonsense: nonsense.length,
    falseAnswers: nonsense.filter(({ slugs }) => slugs.length).length,
  };
}

const sums = (asked: Asked[], key: (query: Asked) => string) => Object.fromEntries([...Map.groupBy(asked, key)].map(([name, some]) => [name, sum(some)]));

/** Adds up: in all, by language, by kind, and apart from these the queries of languages that the site does not have. */
export function summarise(asked: Asked[]) {
  const own = asked.filter(({ fallback }) => !fallback);
  return {
    all: sum(own),
    byLanguage: sums(own, ({ site_lang }) => site_lang),
    byKind: sums(own, ({ kind }) => kind),
    fallback: sum(asked.filter(({ fallback }) => fallback)),
    misses: asked.filter((query) => (query.intent === 'none' ? query.slugs.length > 0 : placeOf(query) !== 1)),
  };
}

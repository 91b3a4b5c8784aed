/** All promises, in the order they are checked, and the check itself. */
import { articleLength } from './article-length.ts';
import { cardHasBothClerkLanguages } from './card-has-both-clerk-languages.ts';
import { clerkWords } from './clerk-words.ts';
import type { Content } from './content.ts';
import { knownFacts } from './known-facts.ts';
import { linksStayHome } from './links-stay-home.ts';
import { lookAlikes } from './look-alikes.ts';
import { noAdverts } from './no-adverts.ts';
import { noLooseFacts } from './no-loose-facts.ts';
import { evenLength } from './even-length.ts';
import type { Finding } from './finding.ts';
import { fraudLine } from './fraud-line.ts';
import { ownScript } from './own-script.ts';
import type { Rule } from './rule.ts';
import { sameOutline } from './same-outline.ts';
import { searchWords } from './search-words.ts';
import { smsMeanings } from './sms-meanings.ts';
import { soundFiles } from './sound-files.ts';
import { sourcedFacts } from './sourced-facts.ts';
import { stringsHaveNotes } from './strings-have-notes.ts';
import { tagsFromVocabulary } from './tags-from-vocabulary.ts';
import { uniqueTitles } from './unique-titles.ts';
import { wholeStrings } from './whole-strings.ts';

export const rules: Rule[] = [
  soundFiles, tagsFromVocabulary, knownFacts, noLooseFacts, sourcedFacts, wholeStrings, stringsHaveNotes, smsMeanings, clerkWords, cardHasBothClerkLanguages,
  sameOutline, ownScript, linksStayHome, noAdverts, lookAlikes, fraudLine, uniqueTitles, articleLength, evenLength, searchWords,
];

/** Everything the rules find in the content. */
export const findingsIn = (content: Content): Finding[] => rules.flatMap((rule) => rule.check(content).map((finding) => ({ ...finding, rule: rule.id })));

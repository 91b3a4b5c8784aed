import card from './ClerkCard.css?inline';
import dial from './Dial.css?inline';
import ways from './WaysTable.css?inline';

/** The styles of tags that few articles use; the others need not carry them. */
const rare: Record<string, string> = { ClerkCard: card, Dial: dial, WaysTable: ways };

/** The styles an article needs besides those of every article, one text; empty for most. @param body the MDX of the article */
export const rareStyles = (body: string): string =>
  Object.entries(rare)
    .filter(([tag]) => body.includes(`<${tag} `))
    .map(([, css]) => css)
    .join('');

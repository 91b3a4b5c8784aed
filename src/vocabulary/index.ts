/** The tags a writer may use in an article. This list is the vocabulary: there are no others. */
import Caution from './Caution.astro';
import Checks from './Checks.astro';
import Claim from './Claim.astro';
import ClerkCard from './ClerkCard.astro';
import Dial from './Dial.astro';
import EachBrand from './EachBrand.astro';
import Fact from './Fact.astro';
import Link from './Link.astro';
import Phrase from './Phrase.astro';
import SmsWords from './SmsWords.astro';
import Steps from './Steps.astro';
import WaysTable from './WaysTable.astro';

export const vocabulary = { Caution, Checks, Claim, ClerkCard, Dial, EachBrand, Fact, Phrase, SmsWords, Steps, WaysTable, a: Link };

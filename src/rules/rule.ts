import type { Content } from './content.ts';
import type { Finding } from './finding.ts';

/** A promise the content keeps. */
export interface Rule {
  id: string;
  /** Why the promise matters to a reader. */
  reason: string;
  check(content: Content): Omit<Finding, 'rule'>[];
}

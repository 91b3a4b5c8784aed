import type { Content } from './content.ts';

/** Something a rule found: where, what, and how to mend it. */
export interface Finding {
  rule: string;
  /** From the root of the project. */
  file: string;
  line: number;
  message: string;
  mend: string;
}

/** A promise the content keeps. */
export interface Rule {
  id: string;
  /** Why the promise matters to a reader. */
  reason: string;
  check(content: Content): Omit<Finding, 'rule'>[];
}

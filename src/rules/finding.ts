/** Something a rule found: where, what, and how to mend it. */
export interface Finding {
  rule: string;
  /** From the root of the project. */
  file: string;
  line: number;
  message: string;
  mend: string;
}

import { formatPhone } from '../../numbers/format-phone.ts';
import { likelyOperators } from '../../numbers/likely-operator.ts';
import { parsePhone, type NumberPlan, type ParsedPhone } from '../../numbers/parse-phone.ts';

/** What the page hands over: the number plan and brand → codes, both from the facts. */
export interface NumberFacts {
  plan: NumberPlan;
  prefixes: Record<string, string[]>;
}

/** What a text says of an operator. Numbers are empty where there is none of the +7 zone. */
export interface Answer {
  kind: ParsedPhone['kind'];
  /** E.164, and the same for people: `+7 701 123 45 67`. */
  e164: string;
  written: string;
  /** The ten digits that a form wants after +7. */
  national: string;
  /** The brands that first issued the number, likely still its own; none where nobody knows. */
  brands: string[];
}

/** Which operator does the number in this text likely belong to? Never throws. */
export function whichOperator(typed: string, { plan, prefixes }: NumberFacts): Answer {
  const number = parsePhone(typed, plan);
  const [e164, national] = 'e164' in number ? [number.e164, number.national] : ['', ''];
  return { kind: number.kind, e164, national, written: formatPhone(e164), brands: number.kind === 'mobile' ? likelyOperators(national, prefixes) : [] };
}

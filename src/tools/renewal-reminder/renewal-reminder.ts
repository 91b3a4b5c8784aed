/** What the reader is told of the next plan fee, and the reminder for their calendar. */
import { parseSum } from '../../numbers/parse-sum.ts';
import { writeCalendar } from './calendar-file.ts';
import { daysLeft, lastEvening, lastMorning, nextCharge, type Clocks, type Period, type Refusal } from './next-charge.ts';

/** What the reader put in, as the fields give it. */
export interface Typed {
  /** `2027-01-31` */
  paid: string;
  /** `30`, or `month` */
  period: string;
  /** Tenge; may be empty. */
  fee: string;
}

/** The sentences of the tool, their placeholders still in them, and how the reader's language writes. */
export interface Writing {
  words: Record<string, string>;
  /** A day of Kazakhstan: `2027-02-14`. */
  day(iso: string): string;
  /** A moment by the reader's own clock. */
  moment(at: number): string;
  sum(tenge: number): string;
}

export interface Reminder {
  /** What is true as long as the fee is not taken: shown, copied, and kept in the calendar. */
  lines: string[];
  /** What is true today. */
  today: string[];
  /** A calendar file and its name; none where it would ring too late. */
  calendar?: { name: string; text: string };
}

/** The reminder, or the one word why there is none. Never throws. */
export function remind({ paid, period, fee }: Typed, clocks: Clocks, { words, day, moment, sum }: Writing): Reminder | Refusal | 'no-sum' {
  const charge = nextCharge(paid, period === 'month' ? period : (Number(period) as Period), clocks);
  if (typeof charge === 'string') return charge;
  const tenge = parseSum(fee);
  if (fee.trim() && !tenge) return 'no-sum';
  const values: Record<string, string> = { day: day(charge.day), evening: day(lastEvening(charge.day)), moment: moment(charge.at), sum: tenge ? sum(tenge) : '', count: String(daysLeft(charge.at, clocks)), before: charge.before ? day(charge.before) : '' };
  const say = (key: string) => words[key]!.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!);
  const [have, title] = tenge ? [say('have-sum'), say('title-sum')] : [say('have'), say('title')];
  const elsewhere = clocks.reader(charge.at) !== clocks.kazakhstan;
  const lines = [say('charge'), have, ...(elsewhere ? [say('yours')] : [])];
  const start = lastMorning(charge.at, clocks);
  const name = `plan-fee-${charge.day}`;
  return {
    lines,
    today: [...(start ? [say('left')] : [say('late')]), ...(charge.before ? [say('before')] : [])],
    ...(start && { calendar: { name: `${name}.ics`, text: writeCalendar({ uid: `${name}-${period}@kazakhstan-sim-guide`, title, description: lines.join('\n'), start, end: charge.at, made: clocks.now }) } }),
  };
}

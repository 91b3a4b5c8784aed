/**
 * When the fee of a plan is taken next. Days are counted in Kazakhstan: the fee is taken there, whatever the reader's
 * clock says. A fee paid on a day is followed by the next one period later, at the start of that day: of the ways
 * operators count, this gives the earliest date, so money that is there by then is in time for all.
 */

/** A plan's length: a number of days, or a calendar month. */
export type Period = number | 'month';

/** The clocks that matter: what it is now, and how far each is ahead of UTC. */
export interface Clocks {
  /** Milliseconds since 1970 (UTC). */
  now: number;
  /** Minutes ahead of UTC in Kazakhstan: `minutesAhead` of the fact. */
  kazakhstan: number;
  /** Minutes ahead of UTC where the reader is, which summer time may change from one moment to another. */
  reader(at: number): number;
}

export interface Charge {
  /** The day, in Kazakhstan, in whose first hours the fee is taken: `2027-03-01`. */
  day: string;
  /** The start of that day in Kazakhstan: milliseconds since 1970 (UTC). */
  at: number;
  /** Where a fee must have been taken since: the day of the latest one. */
  before?: string;
}

/** Why there is no answer: no such day · a day that is still to come · so long ago that counting on is guessing. */
export type Refusal = 'no-such-day' | 'to-come' | 'too-old';

const aMinute = 60_000;
const aDay = 86_400_000;
/** Days, a leap year's: what is older is refused. */
const oldest = 366;

export const dayNumber = (at: number, minutesAhead: number): number => Math.floor((at + minutesAhead * aMinute) / aDay);
export const isoDay = (number: number): string => new Date(number * aDay).toISOString().slice(0, 10);

/** `UTC+5` → 300. Throws for anything else: a page with a wrong clock must not be built. */
export function minutesAhead(zone: string): number {
  const parts = /^UTC([+-])(\d{1,2})(?::(\d\d))?$/.exec(zone);
  if (!parts) throw new Error(`"${zone}" is no distance from UTC such as UTC+5`);
  return Number(`${parts[1]}1`) * (Number(parts[2]) * 60 + Number(parts[3] ?? 0));
}

/** The number of a day that exists. @param iso `2027-02-28` */
export function readDay(iso: string): number | undefined {
  const at = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(iso) : NaN;
  return !Number.isNaN(at) && isoDay(at / aDay) === iso ? at / aDay : undefined;
}

/**
 * So many periods after a day. Months keep the day of the month they began with, and end early where it is missing:
 * 31 January, 28 or 29 February, 31 March.
 */
function periodsAfter(paid: number, period: Period, count: number): number {
  if (period !== 'month') return paid + period * count;
  const start = new Date(paid * aDay);
  const last = (months: number) => new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0));
  const month = last(count);
  return month.setUTCDate(Math.min(start.getUTCDate(), month.getUTCDate())) / aDay;
}

/**
 * The next charge that is still to come.
 * @param paid the day the fee was last taken or the plan activated, as typed: `2027-01-31`
 */
export function nextCharge(paid: string, period: Period, { now, kazakhstan, reader }: Clocks): Charge | Refusal {
  const first = readDay(paid);
  if (first === undefined) return 'no-such-day';
  const today = dayNumber(now, kazakhstan);
  if (first > Math.max(today, dayNumber(now, reader(now)))) return 'to-come';
  if (first < today - oldest) return 'too-old';
  let count = 1;
  while (periodsAfter(first, period, count) <= today) count += 1;
  const next = periodsAfter(first, period, count);
  const charge = { day: isoDay(next), at: next * aDay - kazakhstan * aMinute };
  return count > 1 ? { ...charge, before: isoDay(periodsAfter(first, period, count - 1)) } : charge;
}

/** The last evening on which the money is in time, in Kazakhstan: the day before. */
export const lastEvening = (day: string): string => isoDay(readDay(day)! - 1);

/** Days on the reader's calendar from today to the last one on which the money is in time: 0 is today. */
export const daysLeft = (at: number, { now, reader }: Clocks): number => dayNumber(at - 1, reader(at)) - dayNumber(now, reader(now));

/**
 * When a reminder rings: at nine in the reader's morning, the last one that leaves at least three hours.
 * `undefined` where that morning is over.
 */
export function lastMorning(at: number, { now, reader }: Clocks): number | undefined {
  const nine = 9 * 60;
  const ahead = reader(at - aDay / 2);
  const morning = (dayNumber(at - 3 * 60 * aMinute, ahead - nine) * 24 * 60 + nine - ahead) * aMinute;
  return morning > now ? morning : undefined;
}

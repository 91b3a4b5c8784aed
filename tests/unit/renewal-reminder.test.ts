import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/rules/content.ts';
import { writeCalendar } from '../../src/tools/renewal-reminder/calendar-file.ts';
import { daysLeft, lastEvening, lastMorning, minutesAhead, nextCharge, readDay, type Charge, type Clocks, type Period } from '../../src/tools/renewal-reminder/next-charge.ts';
import { remind, type Reminder, type Typed, type Writing } from '../../src/tools/renewal-reminder/renewal-reminder.ts';
import { root } from '../places.ts';

const hour = 3_600_000;
const aDay = 24 * hour;
const kazakhstan = minutesAhead('UTC+5');

/** Clocks at a moment, for a reader so many hours ahead of UTC. */
const clocks = (now: string, hours = 5): Clocks => ({ now: Date.parse(now), kazakhstan, reader: () => hours * 60 });
const next = (paid: string, period: Period, now = `${paid}T09:00Z`) => nextCharge(paid, period, clocks(now));
const dayOf = (charge: unknown) => (charge as Charge).day;

const periods = fc.constantFrom<Period>(1, 7, 28, 30, 90, 'month');
const anyDay = fc.integer({ min: Date.parse('2024-01-01') / aDay, max: Date.parse('2099-12-31') / aDay });
/** Any day, and often one of the last of a month. */
const dates = fc.oneof(anyDay, fc.tuple(anyDay, fc.integer({ min: 0, max: 3 })).map(([day, back]) => {
  const date = new Date(day * aDay);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, -back) / aDay;
}));
const iso = (number: number) => new Date(number * aDay).toISOString().slice(0, 10);
/** A day, how long ago it is in milliseconds, and where the reader's clock stands. */
const situations = fc.record({ day: dates, ago: fc.integer({ min: 0, max: 365 * aDay }), hours: fc.integer({ min: -12, max: 14 }), period: periods });
const ask = ({ day, ago, hours, period }: { day: number; ago: number; hours: number; period: Period }) => {
  const now = day * aDay - 5 * hour + ago;
  const at: Clocks = { now, kazakhstan, reader: () => hours * 60 };
  return { at, charge: nextCharge(iso(day), period, at) as Charge };
};

describe('the next charge', () => {
  test.each<[Period, string]>([[1, '2027-01-16'], [7, '2027-01-22'], [28, '2027-02-12'], [30, '2027-02-14'], [90, '2027-04-15'], ['month', '2027-02-15']])('of a plan of %s days, paid on 15 January, is at the start of %s', (period, day) => {
    expect(next('2027-01-15', period)).toEqual({ day, at: Date.parse(`${day}T00:00+05:00`) });
  });

  test('a month ends early where its day is missing, and the next one has it again', () => {
    const after = (now: string) => dayOf(next('2027-01-31', 'month', now));
    expect(['2027-02-01T00:00Z', '2027-03-01T00:00Z', '2027-04-01T00:00Z', '2027-05-01T00:00Z'].map(after)).toEqual(['2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31']);
  });
  test('a leap year gives February its day', () => {
    expect([dayOf(next('2028-01-31', 'month')), dayOf(next('2028-01-30', 30)), dayOf(next('2028-02-28', 1)), dayOf(next('2100-02-28', 1))]).toEqual(['2028-02-29', '2028-02-29', '2028-02-29', '2100-03-01']);
    expect([dayOf(next('2028-02-29', 'month')), dayOf(next('2027-12-31', 'month'))]).toEqual(['2028-03-29', '2028-01-31']);
  });
  test('after the day on which a fee was due is one period later, and says so', () => {
    expect(next('2027-01-15', 30, '2027-02-20T09:00Z')).toMatchObject({ day: '2027-03-16', before: '2027-02-14' });
    expect(next('2027-01-15', 'month', '2028-01-10T09:00Z')).toMatchObject({ day: '2028-01-15', before: '2027-12-15' });
    expect(next('2027-01-15', 30)).not.toHaveProperty('before');
  });
  test('turns with the day in Kazakhstan, to the second', () => {
    const before = next('2027-01-15', 30, '2027-02-13T18:59:59Z');
    expect([dayOf(before), dayOf(next('2027-01-15', 30, '2027-02-13T19:00:00Z'))]).toEqual(['2027-02-14', '2027-03-16']);
    expect((before as Charge).at).toBe(Date.parse('2027-02-13T19:00:00Z'));
  });

  test('is still to come, whole periods after the payment, and the one before is over', () => {
    fc.assert(fc.property(situations, (situation) => {
      const { at, charge } = ask(situation);
      expect(charge.at).toBeGreaterThan(at.now);
      expect(charge.at).toBe(Date.parse(`${charge.day}T00:00+05:00`));
      if (charge.before) expect(Date.parse(`${charge.before}T00:00+05:00`)).toBeLessThanOrEqual(at.now);
      const passed = readDay(charge.day)! - situation.day;
      if (situation.period !== 'month') {
        expect(passed % situation.period).toBe(0);
        expect(readDay(charge.day)! - readDay(charge.before ?? iso(situation.day))!).toBe(situation.period);
      } else {
        const [paid, due] = [new Date(situation.day * aDay), new Date(`${charge.day}T00:00Z`)];
        const lastOfMonth = new Date(Date.UTC(due.getUTCFullYear(), due.getUTCMonth() + 1, 0)).getUTCDate();
        expect(due.getUTCDate()).toBe(Math.min(paid.getUTCDate(), lastOfMonth));
      }
    }), { numRuns: 1000 });
  });
});

describe('a date', () => {
  test.each(['', 'soon', '2027-02-29', '2027-13-01', '2027-00-10', '2027-01-32', '27-01-01', '2027-1-1', '01.02.2027', '2027-01-01T00:00', '+012027-01-01', '२०२७-०१-०१', '<b>', '9'.repeat(10_000), '\ud800'])('“%s” is no day', (typed) => {
    expect(next(typed, 30, '2027-06-01T00:00Z')).toBe('no-such-day');
  });
  test('of any text is a day or none, without a crash', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => { expect(next(typed, 7, '2027-06-01T00:00Z')).toBe('no-such-day'); }));
  });
  test('still to come is refused, but not where the reader’s day has begun before Kazakhstan’s', () => {
    const at = (hours: number) => nextCharge('2027-01-16', 30, clocks('2027-01-15T16:00Z', hours));
    expect([at(5), at(-8), dayOf(at(9))]).toEqual(['to-come', 'to-come', '2027-02-15']);
    expect(next('2062-01-16', 30, '2027-01-15T09:00Z')).toBe('to-come');
  });
  test('more than a year old is refused', () => {
    expect(next('2026-01-14', 30, '2027-01-16T00:00Z')).toBe('too-old');
    expect(next('1970-01-01', 1, '2027-01-16T00:00Z')).toBe('too-old');
    expect(dayOf(next('2026-01-16', 30, '2027-01-16T00:00Z'))).toBe('2027-02-10');
  });
});

describe('the time of Kazakhstan', () => {
  test('is read from the fact', () => {
    expect([minutesAhead('UTC+5'), minutesAhead('UTC-3:30'), minutesAhead('UTC+5:45')]).toEqual([300, -210, 345]);
  });
  test.each(['', 'GMT+5', 'UTC', 'UTC+5, without summer time'])('is not read from “%s”', (zone) => {
    expect(() => minutesAhead(zone)).toThrow('no distance from UTC');
  });
});

describe('the days left', () => {
  const { at } = next('2027-01-15', 30) as Charge;
  const left = (now: string, hours: number) => daysLeft(at, clocks(now, hours));
  test('are those of the reader’s calendar, east and west', () => {
    // The fee is taken on 14 February, 00:00 in Kazakhstan: 13 February, 19:00 UTC.
    expect([left('2027-02-12T10:00Z', 5), left('2027-02-13T10:00Z', 5), left('2027-02-13T18:59Z', 5)]).toEqual([1, 0, 0]);
    expect([left('2027-02-13T10:00Z', 8), left('2027-02-13T16:00Z', 8)]).toEqual([1, 0]);
    expect([left('2027-02-13T10:00Z', -8), left('2027-02-13T07:00Z', -8)]).toEqual([0, 1]);
  });
  test('and the last evening is the day before', () => {
    expect([lastEvening('2027-03-01'), lastEvening('2028-03-01'), lastEvening('2027-01-01')]).toEqual(['2027-02-28', '2028-02-29', '2026-12-31']);
  });
  test('are never less than none', () => {
    fc.assert(fc.property(situations, (situation) => {
      const { at: clock, charge } = ask(situation);
      expect(daysLeft(charge.at, clock)).toBeGreaterThanOrEqual(0);
    }));
  });
});

describe('the morning of the reminder', () => {
  const { at } = next('2027-01-15', 30) as Charge;
  const rings = (hours: number) => new Date(lastMorning(at, clocks('2027-02-01T00:00Z', hours))! + hours * hour).toISOString().slice(0, 16);
  test.each([[5, '2027-02-13T09:00'], [8, '2027-02-13T09:00'], [9, '2027-02-13T09:00'], [1, '2027-02-13T09:00'], [-5, '2027-02-13T09:00'], [-8, '2027-02-12T09:00'], [14, '2027-02-13T09:00'], [5.75, '2027-02-13T09:00']])('is nine o’clock of a reader %s hours ahead of UTC', (hours, morning) => {
    expect(rings(hours)).toBe(morning);
  });
  test('is nine o’clock on both sides of summer time', () => {
    // Berlin goes from +1 to +2 on 28 March 2027, 01:00 UTC; the fee is taken on 29 March, 00:00 in Kazakhstan.
    const reader = (moment: number) => (moment < Date.parse('2027-03-28T01:00Z') ? 60 : 120);
    const morning = lastMorning(Date.parse('2027-03-29T00:00+05:00'), { now: Date.parse('2027-03-01'), kazakhstan, reader })!;
    expect(new Date(morning).toISOString()).toBe('2027-03-28T07:00:00.000Z');
  });
  test('leaves three hours to a day and three, and is none once it is over', () => {
    fc.assert(fc.property(situations, (situation) => {
      const { at: clock, charge } = ask(situation);
      const morning = lastMorning(charge.at, clock);
      expect(charge.at - (morning ?? clock.now)).toBeLessThan(27 * hour);
      expect(morning ?? Infinity).toBeGreaterThan(clock.now);
      if (morning !== undefined) expect(charge.at - morning).toBeGreaterThanOrEqual(3 * hour);
    }));
  });
});

describe('the calendar file', () => {
  const moments = fc.integer({ min: Date.parse('2024-01-01') / 1000, max: Date.parse('2099-12-31') / 1000 }).map((seconds) => seconds * 1000);
  const event = { uid: 'renewal-2027-02-14@guide', title: 'Top up', description: 'Have 2 990 ₸', start: Date.parse('2027-02-13T04:00Z'), end: Date.parse('2027-02-13T19:00Z'), made: Date.parse('2027-01-15T12:34:56.789Z') };
  const read = (file: string) => new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!;
  const at = (component: ICAL.Component, name: string) => (component.getFirstPropertyValue(name) as ICAL.Time).toJSDate().getTime();
  /** What a calendar shows of a text: without control characters and halves of characters, and with one kind of line end. */
  const kept = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|\p{Surrogate}/gu, '');

  test('is read back by another parser with the same moments and texts, whatever they are', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('\\', ';', ',', '\n', '\r', ':', '"', 'ә', '坚', '🚀', '\u200f', ' ', '\t', '\ud800', '\0', 'BEGIN:VEVENT', '\r\nEND:VEVENT') }));
    fc.assert(fc.property(text, text, moments, moments, moments, (title, description, start, end, made) => {
      const file = writeCalendar({ uid: 'a-b@guide', title, description, start, end, made });
      const back = read(file);
      expect([back.getFirstPropertyValue('summary'), back.getFirstPropertyValue('description'), back.getFirstPropertyValue('uid')]).toEqual([kept(title), kept(description), 'a-b@guide']);
      expect([at(back, 'dtstart'), at(back, 'dtend'), at(back, 'dtstamp')]).toEqual([start, end, made]);
    }));
  });
  test('ends every line as the standard says, none longer than 75 octets, and cuts no character', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.tuple(fc.string({ maxLength: 3 }), fc.constantFrom('a', 'ә', '坚', '🚀', ';', '\n')).map(([start, one]) => start + one.repeat(300))), (description) => {
      const file = writeCalendar({ ...event, description });
      expect(file.endsWith('\r\n')).toBe(true);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(Buffer.from(file).toString()).toBe(file);
    }));
  });
  test('rings the day before and in the morning, and keeps nobody busy', () => {
    const back = read(writeCalendar(event));
    const alarms = back.getAllSubcomponents('valarm').map((alarm) => [alarm.getFirstPropertyValue('action'), alarm.getFirstPropertyValue('description'), (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds()]);
    expect(alarms).toEqual([['DISPLAY', 'Top up', -86_400], ['DISPLAY', 'Top up', 0]]);
    expect(back.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });
  test('is the same for the same event, and says in plain words when it is', () => {
    expect(writeCalendar(event)).toBe(writeCalendar({ ...event }));
    expect(writeCalendar(event)).toContain('\r\nDTSTAMP:20270115T123456Z\r\nDTSTART:20270213T040000Z\r\nDTEND:20270213T190000Z\r\n');
  });
});

describe('the reminder', () => {
  const words = readWords();
  const writing: Writing = { words, day: (iso) => `<${iso}>`, moment: (at) => `<${new Date(at).toISOString()}>`, sum: (tenge) => `<${tenge}>` };
  const about = (typed: Partial<Typed>, now = '2027-01-15T09:00Z', hours = 5) => remind({ paid: '2027-01-15', period: '30', fee: '', ...typed }, clocks(now, hours), writing);
  const made = (...asked: Parameters<typeof about>) => about(...asked) as Reminder;

  test('names the day, the evening before and the sum', () => {
    expect(made({ fee: '2 990 ₸' }).lines).toEqual([expect.stringContaining('<2027-02-14>'), expect.stringMatching(/<2990>.*<2027-02-13>$/)]);
    expect(made({}).lines[1]).toMatch(/whole fee.*<2027-02-13>$/);
    expect(made({ period: 'month' }).lines[0]).toContain('<2027-02-15>');
  });
  test('names the moment on the reader’s clock only where it differs', () => {
    expect(made({}).lines).toHaveLength(2);
    expect(made({}, '2027-01-15T09:00Z', 1).lines[2]).toContain('<2027-02-13T19:00:00.000Z>');
  });
  test('says that a fee must have been taken since, and keeps that out of the calendar', () => {
    const { today, calendar } = made({}, '2027-02-20T09:00Z');
    expect(today).toEqual([expect.stringContaining('23'), expect.stringContaining('<2027-02-14>')]);
    expect(calendar!.text.replaceAll('\r\n ', '')).not.toContain('2027-02-14');
  });
  test('is kept in a calendar file of its own name, from the last morning to the fee', () => {
    const { name, text } = made({ fee: '2990' }).calendar!;
    expect(name).toBe('plan-fee-2027-02-14.ics');
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!);
    expect([event.startDate, event.endDate].map((time) => time.toJSDate().toISOString())).toEqual(['2027-02-13T04:00:00.000Z', '2027-02-13T19:00:00.000Z']);
    expect(event.summary).toContain('<2990>');
    expect(event.description).toBe(made({ fee: '2990' }).lines.join('\n'));
    expect(event.uid).toBe(new ICAL.Event(new ICAL.Component(ICAL.parse(made({}).calendar!.text)).getFirstSubcomponent('vevent')!).uid);
  });
  test('has no calendar file once its last morning is over, and says what to do', () => {
    expect(made({}, '2027-02-13T04:00:00Z')).toMatchObject({ today: [words['late']] });
    expect(made({}, '2027-02-13T04:00:00Z').calendar).toBeUndefined();
    expect(made({}, '2027-02-13T03:59:59Z').calendar).toBeDefined();
  });
  test('refuses what is no day and no sum, each by its own word', () => {
    expect([about({ paid: '' }), about({ paid: '2028-01-01' }), about({ paid: '2020-01-01' }), about({ fee: 'much' }), about({ fee: '0' })]).toEqual(['no-such-day', 'to-come', 'too-old', 'no-sum', 'no-sum']);
    for (const refusal of ['no-such-day', 'to-come', 'too-old', 'no-sum']) expect(words).toHaveProperty(refusal);
  });
  test('is made or refused whatever is typed, and what was typed stands nowhere but as a number', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (paid, fee) => {
      expect(about({ paid })).toMatch(/^[a-z-]+$/);
      const answer = about({ fee });
      if (typeof answer !== 'string') expect(answer.lines.join()).not.toContain('{');
    }));
    expect(about({ paid: '<img src=x>'.repeat(1000), fee: '9'.repeat(10_000) })).toBe('no-such-day');
    expect(about({ fee: '\ud800'.repeat(10_000) })).toBe('no-sum');
  });
});

/** The English sentences. */
function readWords(): Record<string, string> {
  return readContent(root).strings.find(({ language, name }) => language === 'en' && name === 'tools/renewal-reminder')!.data as Record<string, string>;
}

/** A calendar file (iCalendar, RFC 5545) with one event and its alarms. Pure: the same event gives the same file. */

export interface CalendarEvent {
  /** The same for the same event, so that a calendar replaces it instead of keeping two. */
  uid: string;
  title: string;
  description: string;
  /** Milliseconds since 1970 (UTC), as all moments here; written to the second. */
  start: number;
  end: number;
  /** When the file was made. */
  made: number;
}

/** RFC 5545, 3.1: no line is longer than 75 octets, without its break. */
const longest = 75;
const encoder = new TextEncoder();

/** `20270228T190000Z` */
const moment = (at: number) => new Date(at).toISOString().replace(/\.\d+|[-:]/g, '');

/** RFC 5545, 3.3.11; what may not stand in a text (control characters, halves of a character) is taken out. */
const escaped = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n|\t)[\p{Cc}\p{Surrogate}]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Breaks a line into pieces of 75 octets at most, each after the first led by a space; no character is cut. */
function fold(line: string): string {
  let [folded, octets] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longest) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** @returns the file's text, which a browser saves as `text/calendar` in UTF-8; alarms ring a day before the start and at it */
export function writeCalendar({ uid, title, description, start, end, made }: CalendarEvent): string {
  const alarm = (trigger: string) => ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, `TRIGGER:${trigger}`, 'END:VALARM'];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kazakhstan SIM Guide//Renewal reminder//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${moment(made)}`,
    `DTSTART:${moment(start)}`,
    `DTEND:${moment(end)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    ...alarm('-P1D'),
    ...alarm('PT0S'),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

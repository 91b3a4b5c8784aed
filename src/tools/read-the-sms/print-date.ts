/** `2026-11-25`, or `--11-25` where no year stands, in a language; Gregorian, Western digits. @param language BCP 47 */
export function printDate(iso: string, language: string): string {
  const [, year, month, day] = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(iso)!;
  const whole = year !== '-';
  return new Date(Date.UTC(whole ? Number(year) : 2000, Number(month) - 1, Number(day))).toLocaleDateString(`${language}-u-ca-gregory-nu-latn`, {
    ...(whole ? { year: 'numeric' as const } : {}), month: 'long', day: 'numeric', timeZone: 'UTC',
  });
}

/**
 * A phone number as people read it, with spaces that do not break: `+77273500500` → `+7 727 350 05 00`; short numbers stay as they are.
 * @param number E.164 or a short number
 */
export function formatPhone(number: string): string {
  const kazakh = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(number);
  return kazakh ? `+7 ${kazakh.slice(1).join(' ')}`.replaceAll(' ', '\u00a0') : number;
}

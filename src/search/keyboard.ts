/** The keys of a Latin keyboard, those with shift first, and the letters of the Russian one on the same keys. */
const latin = `{}:"<>~qwertyuiop[]asdfghjkl;'zxcvbnm,.\``;
const russian = 'хъжэбюёйцукенгшщзхъфывапролджэячсмитьбюё';
const other = new Map([...Array.from(latin, (key, at) => [key, russian[at]!] as const), ...Array.from(russian, (key, at) => [key, latin[at]!] as const)]);

/** What the same keys write on the other keyboard: `gjgjkybnm` → `пополнить`, `лсудд` → `kcell`. */
export const switchKeyboard = (typed: string): string => Array.from(typed.toLowerCase(), (key) => other.get(key) ?? key).join('');

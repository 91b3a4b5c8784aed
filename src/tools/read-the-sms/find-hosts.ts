const ending = /^(?:[a-z]{2,10}|рф|қаз|xn--[a-z\d-]{1,59})$/i;

/** The host of a piece of text that is, or could be tapped as, an address; small letters. */
function hostOf(piece: string): string | undefined {
  const [, scheme, rest] = /^[\p{P}\s]*(https?:\/\/)?(.*)$/isu.exec(piece)!;
  // Before an @ stands a name, not the host: https://kcell.kz@evil.example
  const authority = rest!.split(/[/?#\\]/)[0]!;
  const host = authority.slice(authority.lastIndexOf('@') + 1).split(':')[0]!.replace(/[^\p{L}\d]{1,20}$/u, '');
  if (scheme) return host.toLowerCase();
  const labels = host.split('.');
  const last = labels.at(-1)!;
  if (labels.length < 2 || !labels.every((label) => /^[\p{L}\d-]{1,63}$/u.test(label)) || !ending.test(last)) return undefined;
  // "30GB.Internet" is the end of one sentence and the beginning of the next.
  return last === last.toLowerCase() || last === last.toUpperCase() ? host.toLowerCase() : undefined;
}

/**
 * The hosts a text leads to that are not known.
 * @param text as `plainText` gives it
 * @param known hosts of operators and authorities; what lies below them is known too
 */
export function findStrangeHosts(text: string, known: string[]): string[] {
  const hosts = text.split(/[\s"'«»“”()<>\[\],;]+/).flatMap((piece) => hostOf(piece) ?? []);
  return [...new Set(hosts)].filter((host) => !known.some((each) => host === each || host.endsWith(`.${each}`)));
}

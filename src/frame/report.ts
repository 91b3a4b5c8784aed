import type { Voice } from '../languages/voice.ts';

/**
 * A link that begins a message about a page: a mail, or a new issue, filled in with the page, its language and its facts.
 * Nothing is sent by the site; the reader sees the message and sends it, or does not.
 * @param to an e-mail address or the https address of a form for new issues that takes `title` and `body`; empty for none
 * @param page the absolute address of the page
 * @returns the link, or `undefined` where there is nowhere to report to
 */
export function reportLink(to: string, page: string, facts: string[], voice: Voice): string | undefined {
  if (!to) return undefined;
  const subject = encodeURIComponent(voice.t('report.subject', { page }));
  const body = encodeURIComponent(voice.t('report.body', { page, language: voice.language.tag, facts: facts.join(' ') }));
  return to.startsWith('https://') ? `${to}${to.includes('?') ? '&' : '?'}title=${subject}&body=${body}` : `mailto:${to}?subject=${subject}&body=${body}`;
}

import { trimStyles } from './trim-styles.ts';

const styles = /<style>([\s\S]*?)<\/style>/g;
const scripts = /<script type="module">([\s\S]*?)<\/script>/g;

/** Whether a script can stand inside a function; one that imports something at its top cannot. */
const canMove = (script: string) => !/(?:^|[;}\s])(?:import\s*[\w{*"'`]|export\b)/.test(script);

/**
 * Joins the inlined styles of a page into one, trimmed to what the page uses, and its inlined scripts into one, each in a
 * function of its own: every element more costs its tags and its hash in the policy, and a hash cannot be compressed.
 */
export function gatherInline(html: string): string {
  const rest = html.replace(styles, '');
  const css = trimStyles([...html.matchAll(styles)].map((match) => match[1]!).join(''), rest).replaceAll(', ', ',');
  const moved = [...new Set([...rest.matchAll(scripts)].map((match) => match[1]!).filter(canMove))];
  const body = moved.length ? rest.replace(scripts, (whole, script: string) => (canMove(script) ? '' : whole)) : rest;
  const joined = moved.length > 1 ? moved.map((script) => `(()=>{${script.trim()}})();`).join('') : (moved[0] ?? '');
  return body.replace('</head>', () => (css ? `<style>${css}</style></head>` : '</head>')).replace('</body>', () => (joined ? `<script type="module">${joined}</script></body>` : '</body>'));
}

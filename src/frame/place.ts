import { resolve } from 'node:path';

/** Where the site will stand, from the environment. */
export interface Place {
  /** Scheme and host, without a slash at the end. */
  site: string;
  /** The base path, with a slash at both ends. */
  base: string;
  port: number;
  /** The folder it is built into, absolute. */
  outDir: string;
  /** Where readers report changes: an e-mail address or the https address of a form for new issues; empty for nowhere. */
  report: string;
  /** The day the ages of facts are told by, ISO: today, unless `TODAY` says otherwise. */
  today: string;
}

/**
 * Reads `SITE_URL`, `BASE_PATH`, `PORT`, `OUT_DIR`, `REPORT_TO` and `TODAY`.
 * @throws {Error} with the variable and a good example, for a value that cannot be right
 */
export function place(environment: Record<string, string | undefined>): Place {
  const port = Number(environment['PORT'] || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT is "${environment['PORT']}"; it must be a number from 0 to 65535, such as 4321`);

  const address = environment['SITE_URL'] || `http://localhost:${port}`;
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`SITE_URL is "${address}"; it must be a web address such as https://sim.example`);
  if (url.pathname !== '/' || url.search || url.hash) throw new Error(`SITE_URL is "${address}"; give scheme and host only, and the path as BASE_PATH=${url.pathname}`);

  const base = environment['BASE_PATH'] || '/';
  if (!/^[\w~./-]+$/.test(base)) throw new Error(`BASE_PATH is "${base}"; it must be a path such as /guide/`);
  const report = environment['REPORT_TO'] ?? '';
  if (report && !/^[^\s@]+@[^\s@]+\.[^\s@]+$|^https:\/\/\S+$/.test(report)) throw new Error(`REPORT_TO is "${report}"; it must be an e-mail address, or an https address such as https://code.example/guide/issues/new`);
  const today = environment['TODAY'] || new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today))) throw new Error(`TODAY is "${today}"; it must be a day such as 2026-11-23`);
  return { report, today, site: url.origin, base: `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/'), port, outDir: resolve(environment['OUT_DIR'] || 'dist') };
}

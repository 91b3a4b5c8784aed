/** Drives an installed Firefox by WebDriver BiDi, the protocol it speaks without a driver beside it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Answer {
  id?: number;
  error?: string;
  message?: string;
  result: { contexts: { context: string }[]; exceptionDetails?: { text: string }; result: { value: string } };
}

export interface Firefox {
  go(address: string): Promise<void>;
  /** Runs the body of an async function in the page. @returns what it returns, as text */
  run(body: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a Firefox without a window and with an empty profile. @throws where there is none: `FIREFOX_PATH` names one that is not on the PATH */
export async function startFirefox(): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'guide-firefox-'));
  const path = process.env['FIREFOX_PATH'] ?? 'firefox-esr';
  const firefox = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await new Promise<string>((resolve, reject) => {
    firefox.on('error', () => reject(new Error(`No Firefox called "${path}": install it (Debian: apt-get install firefox-esr) or set FIREFOX_PATH`)));
    firefox.stderr.on('data', (text) => {
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(String(text))?.[1];
      if (found) resolve(`${found}/session`);
    });
  });
  const socket = new WebSocket(address);
  await new Promise((resolve) => (socket.onopen = resolve));
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id) waiting.get(answer.id)?.(answer);
  };
  let last = 0;
  const send = async (method: string, params = {}) => {
    const id = ++last;
    socket.send(JSON.stringify({ id, method, params }));
    const { error, message, result } = await new Promise<Answer>((resolve) => waiting.set(id, resolve));
    if (error) throw new Error(`${method}: ${error}: ${message}`);
    return result;
  };
  await send('session.new', { capabilities: {} });
  const { context } = (await send('browsingContext.getTree')).contexts[0]!;
  return {
    go: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    async run(body) {
      const { exceptionDetails, result } = await send('script.evaluate', { expression: `(async () => { ${body} })()`, target: { context }, awaitPromise: true });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return String(result.value);
    },
    async stop() {
      socket.close();
      await new Promise((resolve) => (firefox.on('exit', resolve), firefox.kill('SIGKILL')));
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

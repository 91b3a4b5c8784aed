/** A static server that the tests can watch, disturb and stop: what a plain host does, over HTTP/1.1. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml', txt: 'text/plain', webmanifest: 'application/manifest+json', xml: 'application/xml', png: 'image/png' };

export interface Served {
  /** The address of the home of the site, with the base path. */
  home: string;
  /** The paths asked for, below the base path, in order. */
  asked: string[];
  /** The folder served; another one is a new version of the site. */
  folder: string;
  /** Called before each answer; returns true if it has answered itself, or never will. */
  disturb: (path: string, response: ServerResponse) => boolean | Promise<boolean>;
  /** What the bytes of a file become. */
  change: (path: string, bytes: Buffer) => Buffer;
  /** Breaks every connection and takes no new ones. */
  stop(): Promise<void>;
  /** Listens again at the same address. */
  start(): Promise<void>;
}

/** Serves a folder below a base path. @param compress with Brotli at its best, as hosts do beforehand, and like them only what they know to be text */
export async function serve(folder: string, base = '/', compress = false): Promise<Served> {
  const packed = new Map<string, Buffer>();
  const brotli = (name: string, bytes: Buffer) => packed.get(name) ?? packed.set(name, brotliCompressSync(bytes)).get(name)!;
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://host').pathname).slice(base.length);
    served.asked.push(path);
    if (await served.disturb(path, response)) return;
    const name = !path || path.endsWith('/') ? `${path}index.html` : path;
    const found = await readFile(join(served.folder, name)).catch(() => undefined);
    // A folder without its slash leads to the address with one, as on most hosts.
    if (!found && (await readFile(join(served.folder, name, 'index.html')).catch(() => undefined))) return void response.writeHead(301, { location: `${base}${path}/` }).end();
    const bytes = served.change(path, found ?? (await readFile(join(served.folder, '404.html'))));
    const type = types[found ? (/\.(\w+)$/.exec(name)?.[1] ?? '') : 'html'] ?? 'application/octet-stream';
    const known = compress && type !== 'application/octet-stream';
    const body = known ? brotli(path, bytes) : bytes;
    response.writeHead(found ? 200 : 404, { 'content-type': type, 'content-length': body.length, 'cache-control': 'no-cache', ...(known ? { 'content-encoding': 'br' } : {}) }).end(body);
  });
  const listen = (port: number) => new Promise<void>((resolve) => void server.listen(port, 'localhost', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const served: Served = {
    home: `http://localhost:${port}${base}`,
    asked: [],
    folder,
    disturb: () => false,
    change: (_, bytes) => bytes,
    stop: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
    start: () => listen(port),
  };
  return served;
}

import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { resolve } from 'node:path';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';

const PAGES = resolve(import.meta.dirname, '../../fixtures/pages');

/** Sites that have a look-alike of their own; every other host gets `plain.html`. */
const LOOKALIKES = [
  { host: /(^|\.)linkedin\.com$/, page: 'linkedin.html' },
  { host: /^mail\.google\.com$/, page: 'gmail.html' },
];

/** A page written out, instead of the name of its file among the fixtures. */
export interface WrittenPage {
  readonly html: string;
}

/** Pages for hosts that are to have another one than usual. */
export type Pages = Readonly<Record<string, string | WrittenPage>>;

export interface Lookalikes {
  /** A browser that takes this as its proxy sees a look-alike under every host name. */
  readonly proxyPort: number;
  /** Every address asked for so far: what left the browser. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves the look-alikes through a proxy that never leaves this machine. A proxy, because Chromium
 * and Firefox both send it real host names, without a name server and for every site alike.
 */
export async function serveLookalikes(pages: Pages = {}): Promise<Lookalikes> {
  const asked: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const address = addressOf(request);
    asked.push(address.href);
    void respond(pages[address.hostname] ?? pageFor(address), address, response);
  };
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'look-alike' }]);
  const secure = createSecureServer({ key, cert }, answer);
  const proxy = createServer(answer);
  const tunnels = endEveryTunnelIn(proxy, secure);

  const proxyPort = await listen(proxy);
  return {
    proxyPort,
    asked,
    async close() {
      for (const tunnel of tunnels) tunnel.destroy();
      proxy.closeAllConnections();
      await new Promise((done) => proxy.close(done));
    },
  };
}

/** A browser asks its proxy for a tunnel to a host; whatever the host, it ends in `secure`. */
function endEveryTunnelIn(proxy: Server, secure: Server): Set<Duplex> {
  const tunnels = new Set<Duplex>();
  proxy.on('connect', (_request, tunnel) => {
    tunnels.add(tunnel);
    tunnel.on('close', () => tunnels.delete(tunnel));
    // A closing browser breaks its connections off.
    tunnel.on('error', () => tunnel.destroy());
    tunnel.write('HTTP/1.1 200 Connection established\r\n\r\n');
    secure.emit('connection', tunnel);
  });
  return tunnels;
}

/** Through a tunnel comes a path, directly to the proxy (plain http) a whole address. */
function addressOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown'}`);
}

function pageFor({ hostname }: URL): string {
  return LOOKALIKES.find(({ host }) => host.test(hostname))?.page ?? 'plain.html';
}

async function respond(
  page: string | WrittenPage,
  address: URL,
  response: ServerResponse,
): Promise<void> {
  if (address.pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  const html = typeof page === 'string' ? await readFile(resolve(PAGES, page)) : page.html;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('A server without a port');
  return address.port;
}

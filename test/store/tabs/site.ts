import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript',
};

export interface Site {
  readonly port: number;
  readonly origin: string;
  close(): void;
}

/**
 * Serves the built pages on a free port of this machine. `/framed/…` has the page of that address
 * in a frame that may run scripts and nothing else. `hear`: what a page says by `POST /said`.
 */
export async function openSite(
  folder: string,
  hear: (said: unknown) => void = () => {},
): Promise<Site> {
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    // A sandboxed frame is nobody, and may load scripts only from who lets everybody.
    response.setHeader('access-control-allow-origin', '*');
    if (request.method === 'POST') {
      hear(JSON.parse(await textOf(request)));
      response.writeHead(204).end();
      return;
    }
    if (pathname.startsWith('/framed/')) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(framed(pathname.replace('/framed', '') + search));
      return;
    }
    const file = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
    try {
      const body = await readFile(file);
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += part;
  return text;
}

function framed(address: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A page with a frame</title>
<link rel="icon" href="data:,">
<iframe title="The record" sandbox="allow-scripts" src="${address.replaceAll('&', '&amp;')}"></iframe>
</html>`;
}

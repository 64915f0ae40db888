import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SITE = fileURLToPath(new URL('./site/', import.meta.url));

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const NOT_FOUND = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Page not found | The Sample Courier</title></head>
<body><h1>Page not found</h1><p>There is no such page here. <a href="/">Back to the front page</a></p></body>
</html>
`;

/**
 * Serves the sample news site on loopback.
 *
 * @param port the port to listen on; 0, the default, takes any that is free.
 * @returns the site's address without a slash at its end, and `close`, which ends open connections too.
 * @throws (rejects) when the port cannot be had.
 */
export async function serveSamples(port = 0): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(response, 405, 'text/plain; charset=utf-8', 'Only GET and HEAD are answered here.\n', { allow: 'GET, HEAD' });
    return;
  }
  const name = fileName(request.url ?? '/');
  const type = name && CONTENT_TYPES[extname(name)];
  const body = name && type ? await contentOf(name) : undefined;
  if (type && body) send(response, 200, type, body);
  else send(response, 404, 'text/html; charset=utf-8', NOT_FOUND);
}

/**
 * The file that a request asks for. The site is one flat folder, so anything but a plain name is refused before the
 * file system hears of it: no path is resolved, and none can lead out.
 */
function fileName(target: string): string | undefined {
  const path = target.split(/[?#]/, 1)[0];
  if (path === '/') return 'index.html';
  return /^\/([a-z][a-z-]*\.[a-z]+)$/.exec(path ?? '')?.[1];
}

async function contentOf(name: string): Promise<Buffer | undefined> {
  try {
    return await readFile(join(SITE, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Node leaves the body out of an answer to HEAD by itself. */
function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    ...headers,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
    // A sample that was just edited shows at the next reload.
    'cache-control': 'no-store',
  });
  response.end(body);
}

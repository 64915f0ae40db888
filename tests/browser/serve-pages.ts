import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

/**
 * Serves saved pages on loopback. They run no script of their own and load nothing from elsewhere, so that whatever
 * changes them is ours. The address has no slash at its end.
 */
export async function servePages(folder: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async ({ url = '/' }, response) => {
    try {
      const page = await readFile(
        join(folder, basename(decodeURIComponent(new URL(url, 'http://x').pathname))),
        'utf8',
      );
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
      // Not to be carried off by a page that reloads itself.
      response.end(page.replace(/http-equiv=["']?refresh/gi, 'name="refresh-left-out'));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

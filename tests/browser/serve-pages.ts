import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

/** As strict as they come: no script, no style, nothing loaded, and no string where a script could be made of it. */
export const STRICTEST = "default-src 'none'; require-trusted-types-for 'script'";

/**
 * Serves saved pages on loopback. Under such a policy they run no script of their own and load nothing from
 * elsewhere, so that whatever changes them is ours. The address has no slash at its end.
 */
export async function servePages(folder: string, policy: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async ({ url = '/' }, response) => {
    try {
      const path = normalize(decodeURIComponent(new URL(url, 'http://x').pathname));
      const page = await readFile(join(folder, path), 'utf8');
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', policy);
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

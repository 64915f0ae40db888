import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page and whether it may run scripts of its own. */
export interface Served {
  html: string;
  scripts: boolean;
}

/** Serves pages by their names on loopback; nothing of them is loaded from elsewhere. */
export async function servePages(pages: ReadonlyMap<string, Served>): Promise<{ url: string; close(): void }> {
  const server = createServer(({ url = '/' }, response) => {
    const page = pages.get(decodeURIComponent(url.slice(1)));
    if (!page) return response.writeHead(404).end();
    const script = page.scripts ? "; script-src 'unsafe-inline'" : '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', `default-src 'none'; style-src 'unsafe-inline'${script}`);
    // Not to be carried off by a page that reloads itself.
    return response.end(page.html.replace(/http-equiv=["']?refresh/gi, 'name="refresh-left-out'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

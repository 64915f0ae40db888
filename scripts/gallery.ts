import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const CONFIG = fileURLToPath(new URL('../preview/vite.config.ts', import.meta.url));

/** Builds the gallery of preview/ and serves it on loopback. The address has no slash at its end. */
export async function serveGallery(): Promise<{ url: string; close(): Promise<void> }> {
  await build({ configFile: CONFIG, logLevel: 'warn' });
  const server = await preview({ configFile: CONFIG, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } });
  return {
    url: server.resolvedUrls!.local[0]!.replace(/\/$/, ''),
    close: () => server.close(),
  };
}

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The gallery of all surfaces: `npm run preview` serves it; the tests build it (tests/browser/use-gallery.ts). */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1' },
  build: {
    // As the extension is built: older targets would have light-dark() rewritten.
    target: 'esnext',
    outDir: fileURLToPath(new URL('../build/preview', import.meta.url)),
    emptyOutDir: true,
    rolldownOptions: {
      input: ['index.html', 'frame.html'].map((name) => fileURLToPath(new URL(name, import.meta.url))),
    },
  },
});

import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

const RUNTIME = fileURLToPath(import.meta.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'));
/** Every http and https page: asked for one site at a time, when the reader turns it on. */
const PAGES = ['https://*/*', 'http://*/*'];

export default defineConfig({
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // `search` shows no warning in any browser (docs/decisions/0007-look-elsewhere.md).
    permissions: [
      'activeTab',
      'scripting',
      'search',
      'storage',
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
    ],
    optional_host_permissions: PAGES,
    content_security_policy: {
      // Nothing of ours is loaded from or sent to anywhere else, and the browser holds us to it.
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    commands: {
      // Chrome keeps Alt+Shift+C for its tab groups and would leave the command without a key.
      analyse: {
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+C' : 'Alt+Shift+K' },
        description: '__MSG_command_analyse__',
      },
      next: { suggested_key: { default: 'Alt+N' }, description: '__MSG_command_next__' },
      previous: { suggested_key: { default: 'Alt+P' }, description: '__MSG_command_previous__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'counterclaim@counterclaim.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    // Firefox has no offscreen documents; left out here, WXT has nothing to warn of.
    'entrypoints:found': ({ config }, found) => {
      const at = found.findIndex(({ name }) => name === 'offscreen');
      if (config.browser === 'firefox' && at >= 0) found.splice(at, 1);
    },
    'build:publicAssets': (_, files) => {
      files.push({ absoluteSrc: RUNTIME, relativeDest: 'reader/runtime.wasm' });
    },
  },
  // The oldest browsers that the manifest takes: for older ones light-dark() would be rewritten.
  vite: () => ({ plugins: [runtimeByAddress()], build: { cssTarget: ['chrome123', 'firefox142'] } }),
});

/**
 * onnxruntime-web names its wasm file relative to its own module; Vite would put all 14 MB of it into the script as
 * text. The file's address is handed over when the reader is opened (src/inference/browser.ts).
 */
function runtimeByAddress(): Plugin {
  return {
    name: 'counterclaim:runtime-by-address',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('onnxruntime-web')) return null;
      return { code: code.replaceAll(/new URL\("ort-wasm[^"]*\.wasm",import\.meta\.url\)/g, 'new URL("about:blank")') };
    },
  };
}

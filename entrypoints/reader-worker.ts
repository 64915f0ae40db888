/** The worker that reads: engine and trained reader, asked by its owner (offscreen document or background page). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { analyze, type Engine } from '../src/engine/analyze.ts';
import { splitSentences } from '../src/engine/text/sentences.ts';
import { openBrowserReader } from '../src/inference/browser.ts';
import { rememberWindows } from '../src/inference/remember-windows.ts';
import { answerOrders, type WorkerScope } from '../src/inference/worker-side.ts';

export default defineUnlistedScript(() => {
  let engine: Promise<Engine> | undefined;
  const open = () => {
    engine ??= openBrowserReader(new URL('reader/', location.href).href).then(({ reader, wordPieces }) => ({
      reader: rememberWindows(reader),
      wordPieces,
    }));
    engine.catch(() => {
      engine = undefined;
    });
    return engine;
  };
  answerOrders(self as unknown as WorkerScope, async (article, options) => ({
    analysis: await analyze(article, await open(), options),
    sentences: splitSentences(article.text).length,
  }));
});

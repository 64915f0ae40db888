import type { Runtime } from 'webextension-polyfill';
import type { Analysis } from '../engine/analysis.ts';
import { FAILURES } from '../engine/page-state.ts';
import type { Progress } from '../engine/reader/read-article.ts';
import { browser } from './browser.ts';
import { whenClosed } from './lifetime.ts';
import { ANALYSE_PORT, type AnalyseReply, AnalyseRequest } from './messages.ts';
import { isOurContentScript } from './sender.ts';

type Analyse = (
  article: AnalyseRequest['article'],
  options: { signal: AbortSignal; onProgress: (progress: Progress) => void },
) => Promise<{ analysis: Analysis; sentences: number }>;

/**
 * Answers content scripts' `analyse` ports by `analyse`, which may reject with an error that has a `code` of FAILURES.
 * A port that is closed cancels its analysis.
 */
export function serveAnalyses(analyse: Analyse): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== ANALYSE_PORT) return;
    if (isOurContentScript(port.sender)) serve(port, analyse);
    else port.disconnect();
  });
}

function serve(port: Runtime.Port, analyse: Analyse): void {
  const closed = new AbortController();
  whenClosed(port, () => closed.abort());
  const reply = (message: AnalyseReply) => {
    if (!closed.signal.aborted) port.postMessage(message);
  };
  let isAsked = false;
  port.onMessage.addListener(async (message) => {
    const request = AnalyseRequest.safeParse(message);
    if (isAsked || !request.success) return port.disconnect();
    isAsked = true;
    try {
      const answer = await analyse(request.data.article, {
        signal: closed.signal,
        onProgress: ({ done, total }) => reply({ type: 'progress', done, total }),
      });
      reply({ type: 'answer', ...answer });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      reply({
        type: 'failed',
        code: FAILURES.find((failure) => failure === code) ?? 'unknown',
        message: error instanceof Error ? error.message : String(error),
      });
    }
  });
}

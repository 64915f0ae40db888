import type { Analysis } from '../engine/analysis.ts';
import { sureEnough } from '../engine/disputes/certainty.ts';
import type { Failure } from '../engine/page-state.ts';
import type { Progress } from '../engine/reader/read-article.ts';
import { browser } from './browser.ts';
import { isConnected, whenClosed } from './lifetime.ts';
import { ANALYSE_PORT, AnalyseReply, type AnalyseRequest, type PageMessage } from './messages.ts';
import { settings } from './settings.ts';

/** Times that a lost connection is made again. */
const RETRIES = 2;

/** The article could not be analysed. `disconnected`: the extension's other part went away each time. */
export class AnalysisFailed extends Error {
  constructor(
    readonly code: Failure,
    message: string,
  ) {
    super(message);
    this.name = 'AnalysisFailed';
  }
}

/**
 * Has an article analysed by the part of the extension that owns the reader. Resolves with the analysis, whose disputes
 * are those that are as sure as the reader of the page wants them, and with the number of sentences; rejects with AnalysisFailed, or with the signal's reason once it is aborted.
 */
export async function requestAnalysis(
  article: AnalyseRequest['article'],
  options: { signal: AbortSignal; onProgress: (progress: Progress) => void },
): Promise<{ analysis: Analysis; sentences: number }> {
  for (let retry = 0; ; retry++) {
    options.signal.throwIfAborted();
    try {
      await browser.runtime.sendMessage({ type: 'prepare' } satisfies PageMessage);
      const [{ analysis, sentences }, { certainty }] = await Promise.all([
        askOverPort(article, options),
        settings.read(),
      ]);
      return { analysis: { ...analysis, disputes: sureEnough(analysis.disputes, certainty) }, sentences };
    } catch (error) {
      options.signal.throwIfAborted();
      if (error instanceof AnalysisFailed && error.code !== 'disconnected') throw error;
      if (retry < RETRIES && isConnected()) continue;
      throw error instanceof AnalysisFailed ? error : new AnalysisFailed('disconnected', String(error));
    }
  }
}

function askOverPort(
  article: AnalyseRequest['article'],
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: Progress) => void },
): Promise<{ analysis: Analysis; sentences: number }> {
  const port = browser.runtime.connect({ name: ANALYSE_PORT });
  const done = new AbortController();
  const answer = new Promise<{ analysis: Analysis; sentences: number }>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { signal: done.signal });
    whenClosed(port, (reason) => reject(new AnalysisFailed('disconnected', reason ?? 'The connection was lost.')));
    port.onMessage.addListener((message) => {
      const reply = AnalyseReply.safeParse(message);
      if (!reply.success) return;
      const { data } = reply;
      if (data.type === 'progress') onProgress({ done: data.done, total: data.total });
      else if (data.type === 'failed') reject(new AnalysisFailed(data.code, data.message));
      else resolve({ analysis: data.analysis, sentences: data.sentences });
    });
    port.postMessage({ article } satisfies AnalyseRequest);
  });
  return answer.finally(() => {
    done.abort();
    port.disconnect();
  });
}

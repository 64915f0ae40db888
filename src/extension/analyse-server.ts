import type { Runtime } from 'webextension-polyfill';
import type { Analysis } from '../engine/analysis.ts';
import { checked } from '../engine/checked.ts';
import { FAILURES } from '../engine/page-state.ts';
import type { Progress } from '../engine/reader/read-article.ts';
import { browser } from './browser.ts';
import { whenClosed } from './lifetime.ts';
import { ANALYSE_PORT, type AnalyseReply, AnalyseRequest } from './messages.ts';
import { isOurContentScript } from './sender.ts';

/** Items of each list in one message: a few milliseconds of a slow page's time. */
const PART = 8;

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
    const request = checked(AnalyseRequest, message);
    if (isAsked || !request) return port.disconnect();
    isAsked = true;
    try {
      const answer = await analyse(request.article, {
        signal: closed.signal,
        onProgress: ({ done, total, found }) => reply({ type: 'progress', done, total, found: [...found] }),
      });
      const { lists, analysis } = inParts(answer.analysis);
      for (const part of lists) reply({ type: 'part', lists: part });
      reply({ type: 'answer', ...answer, analysis });
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

type Lists = Extract<AnalyseReply, { type: 'part' }>['lists'];

/** An analysis as parts of its lists, and what is left without them. */
function inParts(analysis: Analysis): { lists: Lists[]; analysis: Analysis } {
  const { parties, attributions, disputes } = analysis;
  const most = Math.max(parties.length, attributions.length, disputes.length);
  const lists: Lists[] = [];
  for (let from = 0; from < most; from += PART) {
    const part = <Item>(items: readonly Item[]) => items.slice(from, from + PART);
    lists.push({ parties: part(parties), attributions: part(attributions), disputes: part(disputes) });
  }
  return { lists, analysis: { ...analysis, parties: [], attributions: [], disputes: [] } };
}

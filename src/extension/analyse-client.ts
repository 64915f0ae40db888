import type { Analysis } from '../engine/analysis.ts';
import { checked } from '../engine/checked.ts';
import type { Progress } from '../engine/reader/read-article.ts';
import { AnalysisFailed, askOverPort } from './ask-over-port.ts';
import { ANALYSE_PORT, AnalyseReply, type AnalyseRequest } from './messages.ts';

/**
 * Has an article analysed by the part of the extension that owns the reader. Resolves with the analysis and the number of
 * sentences; rejects with AnalysisFailed, or with the signal's reason once it is aborted.
 */
export function requestAnalysis(
  article: AnalyseRequest['article'],
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: Progress) => void },
): Promise<{ analysis: Analysis; sentences: number }> {
  return askOverPort(
    ANALYSE_PORT,
    (port, resolve, reject) => {
      const lists: Pick<Analysis, 'parties' | 'attributions' | 'disputes'> = {
        parties: [],
        attributions: [],
        disputes: [],
      };
      port.onMessage.addListener((message) => {
        const data = checked(AnalyseReply, message);
        if (!data) return;
        if (data.type === 'progress') onProgress(data);
        else if (data.type === 'part') {
          lists.parties.push(...data.lists.parties);
          lists.attributions.push(...data.lists.attributions);
          lists.disputes.push(...data.lists.disputes);
        } else if (data.type === 'failed') reject(new AnalysisFailed(data.code, data.message));
        else resolve({ analysis: { ...data.analysis, ...lists }, sentences: data.sentences });
      });
      port.postMessage({ article } satisfies AnalyseRequest);
    },
    signal,
  );
}

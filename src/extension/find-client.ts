import { checked } from '../engine/checked.ts';
import { AnalysisFailed, askOverPort } from './ask-over-port.ts';
import { FIND_PORT, FindReply, type FindRequest, type FoundArticle, type Token } from './messages.ts';

/** Tokens that are sent in one go: about a millisecond of the page's time. */
const PART = 1000;

/**
 * Has the article of a page found outside of the page, in its snapshot; null where it has none. `pause` is called
 * between the parts that are sent. Rejects with AnalysisFailed, or with the signal's reason once it is aborted.
 */
export function requestArticle(
  { address, tokens }: { address: string; tokens: readonly Token[] },
  { pause, signal }: { pause: () => Promise<void>; signal: AbortSignal },
): Promise<FoundArticle | null> {
  return askOverPort(
    FIND_PORT,
    async (port, resolve, reject) => {
      port.onMessage.addListener((message) => {
        const reply = checked(FindReply, message);
        if (!reply) return;
        if (reply.type === 'found') resolve(reply.article);
        else reject(new AnalysisFailed('unknown', reply.message));
      });
      for (let from = 0; from < tokens.length; from += PART) {
        port.postMessage({ type: 'part', tokens: tokens.slice(from, from + PART) } satisfies FindRequest);
        await pause();
      }
      port.postMessage({ type: 'end', address } satisfies FindRequest);
    },
    signal,
  );
}

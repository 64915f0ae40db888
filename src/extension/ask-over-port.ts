import type { Runtime } from 'webextension-polyfill';
import type { Failure } from '../engine/page-state.ts';
import { browser } from './browser.ts';
import { isConnected, whenClosed } from './lifetime.ts';
import { requestService } from './page-messages.ts';

/** Times that a lost connection is made again. */
const RETRIES = 2;

/** The article could not be found or analysed. `disconnected`: the extension's other part went away each time. */
export class AnalysisFailed extends Error {
  constructor(
    readonly code: Failure,
    message: string,
  ) {
    super(message);
    this.name = 'AnalysisFailed';
  }
}

/** One conversation: `talk` says all that is to be said and calls one of the two when it has heard enough. */
export type Talk<Answer> = (
  port: Runtime.Port,
  resolve: (answer: Answer) => void,
  reject: (error: AnalysisFailed) => void,
) => Promise<void> | void;

/**
 * Content script: talks over a port of that name to the part of the extension that does the work, which is started if
 * need be, and talks anew when it goes away. Rejects with AnalysisFailed, or with the signal's reason once it is aborted;
 * either way the port is closed.
 */
export async function askOverPort<Answer>(name: string, talk: Talk<Answer>, signal: AbortSignal): Promise<Answer> {
  for (let retry = 0; ; retry++) {
    signal.throwIfAborted();
    try {
      await requestService();
      signal.throwIfAborted();
      return await converse(name, talk, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof AnalysisFailed && error.code !== 'disconnected') throw error;
      if (retry < RETRIES && isConnected()) continue;
      throw error instanceof AnalysisFailed ? error : new AnalysisFailed('disconnected', String(error));
    }
  }
}

function converse<Answer>(name: string, talk: Talk<Answer>, signal: AbortSignal): Promise<Answer> {
  const port = browser.runtime.connect({ name });
  const done = new AbortController();
  const answer = new Promise<Answer>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { signal: done.signal });
    whenClosed(port, (reason) => reject(new AnalysisFailed('disconnected', reason ?? 'The connection was lost.')));
    Promise.resolve(talk(port, resolve, reject)).catch(reject);
  });
  return answer.finally(() => {
    done.abort();
    port.disconnect();
  });
}

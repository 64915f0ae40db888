import type { Browser } from 'puppeteer-core';
import { callSource } from './call-source.ts';

/** Runs a function of firefox-privileged.ts in Firefox's own window; arguments and result are JSON. */
export type RunInWindow = <Args extends unknown[], Result>(
  act: (...args: Args) => Result,
  ...args: Args
) => Promise<Awaited<Result>>;

/** Reaches the window around the page: the toolbar, the sidebar and the popups (needs `--remote-allow-system-access`). */
export async function reachWindow(browser: Browser): Promise<RunInWindow> {
  // puppeteer has no method for it; its connection speaks WebDriver BiDi.
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.result.contexts.find(({ url }) => url?.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window');
  return async (act, ...args) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async (args) => JSON.stringify((await (${callSource(act)})(...JSON.parse(args))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      awaitPromise: true,
      target: { context: window.context },
    });
    if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
    return JSON.parse(result.result.value);
  };
}

interface Connection {
  send(method: 'browsingContext.getTree', params: object): Promise<{ result: { contexts: Context[] } }>;
  send(method: 'script.callFunction', params: object): Promise<{ result: Outcome }>;
}
interface Context {
  context: string;
  url?: string;
}
type Outcome =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

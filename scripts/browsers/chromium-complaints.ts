import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';

/**
 * Collects the errors and warnings of an extension's own scripts from every page and background, from now on.
 * `origin` has no slash at its end. The function returned gives those so far.
 */
export function watchComplaints(browser: Browser, origin: string): () => string[] {
  const complaints: string[] = [];
  const watch = async (target: Target) => {
    if (target.type() === 'browser' || target.url().startsWith('chrome://')) return;
    try {
      // A worker with a second session attached could not be stopped.
      const worker = target.type() === 'service_worker' ? await target.worker() : null;
      await listen(worker?.client ?? (await target.createCDPSession()), target);
    } catch {
      // It was gone before it could say anything, as a popup may be.
    }
  };
  browser.on('targetcreated', watch);
  for (const target of browser.targets()) watch(target);
  return () => [...complaints];

  async function listen(session: CDPSession, target: Target): Promise<void> {
    const own = new Set<number>();
    const isOurs = (context: number | undefined, url: string | undefined, stack?: Protocol.Runtime.StackTrace) =>
      (context !== undefined && own.has(context)) ||
      [url, ...(stack?.callFrames.map((frame) => frame.url) ?? [])].some((place) => place?.startsWith(origin));
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith(origin)) own.add(context.id);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args, executionContextId, stackTrace }) => {
      if (!['error', 'warning', 'assert'].includes(type) || !isOurs(executionContextId, undefined, stackTrace)) return;
      complaints.push(`${type}: ${args.map(({ value, description }) => value ?? description).join(' ')}`);
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: thrown }) => {
      if (isOurs(thrown.executionContextId, thrown.url, thrown.stackTrace))
        complaints.push(`${thrown.text} ${thrown.exception?.description ?? thrown.exception?.value ?? ''}`.trim());
    });
    session.on('Log.entryAdded', ({ entry }) => {
      if (!['error', 'warning'].includes(entry.level)) return;
      if (isOurs(undefined, entry.url, entry.stackTrace) || target.url().startsWith(origin))
        complaints.push(`${entry.level}: ${entry.text} (${entry.url ?? target.url()})`);
    });
    await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
  }
}

import type { Runtime } from 'webextension-polyfill';
import { checked } from '../engine/checked.ts';
import { browser } from './browser.ts';
import { whenClosed } from './lifetime.ts';
import { FIND_PORT, type FindReply, FindRequest, type FoundArticle, type Token } from './messages.ts';
import { isOurContentScript } from './sender.ts';

/** More than any page that somebody reads; one that sends more is hostile. */
const MOST_TOKENS = 2_000_000;

type Find = (tokens: readonly Token[], address: string) => Promise<FoundArticle | null> | FoundArticle | null;

/** Answers content scripts' `find` ports by `find`: the article in a page's tokens. */
export function serveFinds(find: Find): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== FIND_PORT) return;
    if (isOurContentScript(port.sender)) serve(port, find);
    else port.disconnect();
  });
}

function serve(port: Runtime.Port, find: Find): void {
  const tokens: Token[] = [];
  let isOpen = true;
  whenClosed(port, () => {
    isOpen = false;
    tokens.length = 0;
  });
  port.onMessage.addListener(async (message) => {
    const request = checked(FindRequest, message);
    if (!request || tokens.length > MOST_TOKENS) return port.disconnect();
    if (request.type === 'part') for (const token of request.tokens) tokens.push(token);
    else {
      const reply = await answer(find, tokens, request.address);
      if (isOpen) port.postMessage(reply);
    }
  });
}

async function answer(find: Find, tokens: readonly Token[], address: string): Promise<FindReply> {
  try {
    return { type: 'found', article: await find(tokens, address) };
  } catch (error) {
    return { type: 'failed', message: String(error) };
  }
}

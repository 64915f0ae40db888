import { browser } from './browser.ts';
import { DETECTOR_SCRIPT } from './inject.ts';
import type { CommandMessage } from './messages.ts';

const ALL = ['https://*/*', 'http://*/*'];
/** The name of the one registered content script. */
const ID = 'detector';

/** Where articles are read without a click. */
export interface Sites {
  all: boolean;
  /** Host names of the sites that were turned on one by one, sorted. */
  hosts: string[];
}

/**
 * Asks the browser for access to the site of `url`. Call it straight from the reader's click: browsers refuse it later.
 * False when the reader declines or the site is no http(s) page.
 */
export async function turnOnSite(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  return pattern !== undefined && browser.permissions.request({ origins: [pattern] });
}

/** Takes back the access to the site with that host name, whatever its scheme. */
export async function turnOffSite(host: string): Promise<void> {
  await browser.permissions.remove({ origins: (await granted()).filter((origin) => hostOf(origin) === host) });
}

/** Asks the browser for access to all sites; like turnOnSite. */
export async function turnOnAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: ALL });
}

/** Takes back the access to all sites; sites turned on one by one stay on where the browser keeps them apart. */
export async function turnOffAllSites(): Promise<void> {
  await browser.permissions.remove({ origins: (await granted()).filter(isAll) });
}

/** Takes back the access to every site, turned on by itself or with all. */
export async function turnOffEverySite(): Promise<void> {
  await browser.permissions.remove({ origins: await granted() });
}

/** The sites that are on. */
export async function readSites(): Promise<Sites> {
  const origins = await granted();
  const hosts = origins.filter((origin) => !isAll(origin)).map(hostOf);
  return { all: origins.some(isAll), hosts: [...new Set(hosts)].sort() };
}

/** The host name under which the site of `url` is turned on, or undefined where none can be (no http or https page). */
export function siteOf(url: string | undefined): string | undefined {
  return url === undefined || patternOf(url) === undefined ? undefined : new URL(url).hostname;
}

/** Calls `onChange` when a site was turned on or off, here or in the browser's own settings. */
export function watchSites(onChange: () => void): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
}

/**
 * Background: keeps the registered content script to the sites that are on. The browser forgets registrations when an
 * extension is updated, so that they are made anew from the permissions, which it keeps.
 */
export function serveSites(): void {
  let last: Promise<void> = Promise.resolve();
  const sync = () => {
    last = last.then(register).catch(() => {});
  };
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
  watchSites(sync);
  browser.permissions.onRemoved.addListener(() => void leavePages());
}

/** Tells open pages of sites that are off to take everything of ours away. The addresses of others can be seen. */
async function leavePages(): Promise<void> {
  const message: CommandMessage = { type: 'command', command: 'leave' };
  for (const { id, url } of await browser.tabs.query({})) {
    // Most tabs never had a script of ours.
    if (id !== undefined && url === undefined) await browser.tabs.sendMessage(id, message).catch(() => {});
  }
}

async function register(): Promise<void> {
  const matches = await granted();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const script = { id: ID, matches, js: [DETECTOR_SCRIPT], runAt: 'document_idle' as const };
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  } else if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

async function granted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => origin === '<all_urls>' || /^(?:https?|\*):\/\//.test(origin));
}

/** Ports are no part of a pattern in Firefox, and without one a pattern means every port in Chrome. */
function patternOf(url: string): string | undefined {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined;
}

function isAll(pattern: string): boolean {
  return pattern === '<all_urls>' || hostOf(pattern) === '*';
}

function hostOf(pattern: string): string {
  return /^[^:]+:\/\/(\[[^\]]+\]|[^/:]+)/.exec(pattern)?.[1] ?? '';
}

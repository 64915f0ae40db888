import './fake-browser.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  readSites,
  serveSites,
  siteOf,
  turnOffAllSites,
  turnOffSite,
  turnOnAllSites,
  turnOnSite,
} from '../../src/extension/sites.ts';
import { browser } from './fake-browser.ts';

const matches = () => browser.scripts.get('detector')?.matches;

serveSites();
beforeEach(async () => {
  await browser.permissions.remove({ origins: [...browser.origins] });
  await vi.waitFor(() => expect(matches()).toBeUndefined());
});

describe('sites', () => {
  it('registers one content script for the sites that are on', async () => {
    await turnOnSite('https://courier.example/a/story?x=1');
    await turnOnSite('https://gazette.example/');
    await vi.waitFor(() => expect(matches()).toEqual(['https://courier.example/*', 'https://gazette.example/*']));
    expect(await readSites()).toEqual({ all: false, hosts: ['courier.example', 'gazette.example'] });
  });

  it('takes the script away from a site that is turned off, and at last altogether', async () => {
    await turnOnSite('https://courier.example/');
    await turnOnSite('https://gazette.example/');
    await turnOffSite('courier.example');
    await vi.waitFor(() => expect(matches()).toEqual(['https://gazette.example/*']));
    await turnOffSite('gazette.example');
    await vi.waitFor(() => expect(matches()).toBeUndefined());
  });

  it('turns all sites on and off without touching single ones', async () => {
    await turnOnSite('https://courier.example/');
    await turnOnAllSites();
    expect(await readSites()).toEqual({ all: true, hosts: ['courier.example'] });
    await turnOffAllSites();
    expect(await readSites()).toEqual({ all: false, hosts: ['courier.example'] });
  });

  it('makes the registration anew after an update, which loses it', async () => {
    await turnOnSite('https://courier.example/');
    await vi.waitFor(() => expect(matches()).toBeDefined());
    browser.scripts.clear();
    browser.runtime.onInstalled.emit({ reason: 'update' });
    await vi.waitFor(() => expect(matches()).toEqual(['https://courier.example/*']));
  });

  it('tells open pages of a site that was turned off, and no others', async () => {
    await turnOnSite('https://courier.example/');
    const told: unknown[] = [];
    browser.tabs.open = [{ id: 1, url: 'https://gazette.example/story' }, { id: 2 }];
    browser.tabs.hear = (id, message) => told.push([id, message]);
    await turnOffSite('courier.example');
    await vi.waitFor(() => expect(told).toEqual([[2, { type: 'command', command: 'leave' }]]));
  });

  it('asks without a port, which Firefox has no pattern for', async () => {
    await turnOnSite('http://127.0.0.1:8080/minaret.html');
    expect([...browser.origins]).toEqual(['http://127.0.0.1/*']);
  });

  it('knows that only web pages have a site', async () => {
    expect(siteOf('https://courier.example:8443/story')).toBe('courier.example');
    expect(siteOf('about:addons')).toBeUndefined();
    expect(siteOf(undefined)).toBeUndefined();
    expect(await turnOnSite('file:///home/reader/story.html')).toBe(false);
  });
});

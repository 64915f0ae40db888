import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type KeyInput, launch } from 'puppeteer-core';
import { callSource } from './call-source.ts';
import type { Driver, LaunchOptions, View } from './driver.ts';
import * as privileged from './firefox-privileged.ts';
import { type RunInWindow, reachWindow } from './firefox-window.ts';
import { createProfile } from './profile.ts';
import { until } from './until.ts';

/** Any fixed one: the address of the extension's own pages. */
const UUID = '5b0c0f0e-7c1a-4f0e-9d43-c0a27e2cc1a1';
const ORIGIN = `moz-extension://${UUID}`;

/** Starts Firefox with the extension in a throw-away profile. Rejects when it does not start. */
export async function openFirefox(options: LaunchOptions): Promise<Driver> {
  const manifest = JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const profile = createProfile();
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    userDataDir: profile.folder,
    defaultViewport: null,
    handleSIGINT: false,
    args: ['--remote-allow-system-access', '--width', '1280', '--height', '900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // The prompt for an optional host permission is answered by yes.
      'extensions.webextOptionalPermissionPrompts': false,
      // A proxy that nobody serves, for all but loopback.
      ...(options.offline && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': 9,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': 9,
        'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
        'network.proxy.allow_hijacking_localhost': false,
      }),
    },
  }).catch((error) => {
    profile.remove();
    throw error;
  });
  try {
    return await drive(browser, id, options, profile.remove);
  } catch (error) {
    await browser.close();
    profile.remove();
    throw error;
  }
}

async function drive(
  browser: Browser,
  id: string,
  { extension }: LaunchOptions,
  removeProfile: () => void,
): Promise<Driver> {
  const inWindow = await reachWindow(browser);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await inWindow(privileged.nameSurfaces);
  await inWindow(privileged.watchComplaints, ORIGIN);
  await browser.installExtension(extension);
  if (existsSync(join(extension, 'welcome.html')))
    await until('the welcome page', () => inWindow(privileged.closeTab, `${ORIGIN}/welcome.html`));
  const closed = new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    page.once('close', () => resolve());
  });

  const pageView: View = {
    ...viewOf(inWindow, 'page'),
    // In the page's own world: `CSS.highlights` of another one is not the page's.
    evaluate: async (read, ...args) =>
      (await page.evaluate(`${callSource(read)}(document, ...${JSON.stringify(args)})`)) as never,
    // Through the browser's own input, which only reaches the tab's page.
    click: (x, y) => page.mouse.click(x, y),
    point: (x, y) => page.mouse.move(x, y),
    press: async (key, { shift = false } = {}) => {
      await inWindow(privileged.focusPage);
      if (shift) await page.keyboard.down('Shift');
      await page.keyboard.press(key as KeyInput);
      if (shift) await page.keyboard.up('Shift');
    },
  };
  const notes: View = { ...pageView, evaluate: viewOf(inWindow, 'page', NOTES).evaluate };

  async function loaded(act: () => Promise<unknown>): Promise<void> {
    await inWindow(privileged.selectOwnTab);
    const before = await inWindow(privileged.documentNumber);
    await act();
    await until('the page to load', () => inWindow(privileged.isLoaded, before));
  }

  return {
    engine: 'firefox',
    version: await browser.version(),
    page: pageView,
    notes,
    popup: viewOf(inWindow, 'popup'),
    panel: viewOf(inWindow, 'panel'),
    closed,
    // With anything to wait for, puppeteer waits for ever on some pages of the browser's own.
    open: (url) => loaded(() => page.goto(url, { waitUntil: [] })),
    reload: () => loaded(() => inWindow(privileged.reload)),
    printMedium: async (on) => {
      await inWindow(privileged.setMedium, on ? 'print' : '');
    },
    clickToolbarButton: async () => {
      await inWindow(privileged.closePopups);
      await inWindow(privileged.selectOwnTab);
      await inWindow(privileged.clickToolbarButton, id);
      await until('the popup to open', () => inWindow(privileged.isOpen, 'popup'));
    },
    closePopup: () => inWindow(privileged.closePopups),
    closePanel: () => inWindow(privileged.closeSidebar),
    shortcuts: () => inWindow(privileged.shortcuts, id),
    command: async (name) => {
      const { [name]: shortcut } = await inWindow(privileged.shortcuts, id);
      if (!shortcut) throw new Error(`Firefox gave ${name} no keys`);
      await inWindow(privileged.focusPage);
      await inWindow(privileged.pressShortcut, shortcut);
    },
    stopBackground: () => inWindow(privileged.stopBackground, id),
    updateExtension: async () => {
      await browser.installExtension(extension);
    },
    complaints: () => inWindow(privileged.complaints),
    close: async () => {
      await browser.close();
      removeProfile();
    },
  };
}

const DOCUMENT = 'document';
const NOTES = `(() => {
  const root = document.querySelector('counterclaim-notes')?.openOrClosedShadowRoot;
  if (!root) throw new Error('There are no notes on the page');
  return root;
})()`;

function viewOf(inWindow: RunInWindow, surface: privileged.Surface, root = DOCUMENT): View {
  const inside = (source: string) => inWindow(privileged.runInside, surface, source);
  return {
    evaluate: async (read, ...args) =>
      (await inside(`() => ${callSource(read)}(${[root, ...args.map((arg) => JSON.stringify(arg))]})`)) as never,
    click: async (x, y) => {
      await inside(`() => ${callSource(privileged.clickInside)}(${x}, ${y})`);
    },
    point: async (x, y) => {
      await inside(`() => ${callSource(privileged.pointInside)}(${x}, ${y})`);
    },
    press: async (key, { shift = false } = {}) => {
      await inside(`() => ${callSource(privileged.pressInside)}(${JSON.stringify(key)}, ${shift})`);
    },
    screenshot: async (file) => {
      await writeFile(file, await inWindow(privileged.screenshot, surface), 'base64');
    },
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type KeyInput, launch } from 'puppeteer-core';
import { message } from '../messages.ts';
import { callSource } from './call-source.ts';
import type { Driver, LaunchOptions, View } from './driver.ts';
import * as privileged from './firefox-privileged.ts';
import { type RunInWindow, reachWindow } from './firefox-window.ts';
import { notesHost, notesOrigin } from './notes-host.ts';
import { createProfile, type Profile } from './profile.ts';
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
      // Scripts and tests look for the English words.
      'intl.locale.requested': 'en-US',
      ...preferring(options.preferences),
      'browser.download.folderList': 2,
      'browser.download.dir': profile.downloads,
      'browser.download.alwaysOpenPanel': false,
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
    return await drive(browser, id, options, profile);
  } catch (error) {
    await browser.close();
    profile.remove();
    throw error;
  }
}

function preferring({ theme, reducedMotion, forcedColors }: LaunchOptions['preferences'] = {}) {
  return {
    // Pages hear the one, popups and sidebars, which go with the toolbar, the other.
    'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': theme === 'dark' ? 1 : 0,
    'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
    ...(forcedColors && { 'ui.useAccessibilityTheme': 1, 'browser.display.document_color_use': 2 }),
  };
}

async function drive(browser: Browser, id: string, { extension }: LaunchOptions, profile: Profile): Promise<Driver> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const inWindow = await reachWindow(browser);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await inWindow(privileged.nameSurfaces);
  await inWindow(privileged.watchComplaints, ORIGIN);
  await browser.installExtension(extension);
  if (existsSync(join(extension, 'welcome.html')))
    // Closed while it is still being set up, Firefox now and then tells our other pages of no event any more.
    await until('the welcome page', () =>
      inWindow(privileged.closeTab, `${ORIGIN}/welcome.html`, message('extension_name')),
    );
  const closed = new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    page.once('close', () => resolve());
  });

  const ownTab = viewOf(inWindow, 'page');
  const pageView: View = {
    ...ownTab,
    // In the page's own world: `CSS.highlights` of another one is not the page's.
    evaluate: async (read, ...args) =>
      (await page.evaluate(`${callSource(read)}(document, ...${JSON.stringify(args)})`)) as never,
    // Through the browser's own input, which only reaches the tab's page.
    click: (x, y) => page.mouse.click(x, y),
    point: (x, y) => page.mouse.move(x, y),
    press: async (key, { shift = false } = {}) => {
      await inWindow(privileged.focusSurface, 'page');
      if (shift) await page.keyboard.down('Shift');
      await page.keyboard.press(key as KeyInput);
      if (shift) await page.keyboard.up('Shift');
    },
  };
  const notes: View = {
    ...pageView,
    evaluate: viewOf(inWindow, 'page', NOTES).evaluate,
    click: async (x, y) => {
      const origin = await pageView.evaluate(notesOrigin);
      await pageView.click(x + origin.x, y + origin.y);
    },
  };

  async function loaded(act: () => Promise<unknown>): Promise<void> {
    await inWindow(privileged.selectOwnTab);
    const before = await inWindow(privileged.documentNumber);
    await act();
    // The window may hear of a new document before it hears that it is still coming in.
    const isComplete = async () =>
      (await inWindow(privileged.isBrowsersOwn)) || (await ownTab.evaluate(() => document.readyState === 'complete'));
    await until('the page to load', async () => (await inWindow(privileged.isLoaded, before)) && (await isComplete()));
  }

  return {
    engine: 'firefox',
    version: await browser.version(),
    page: pageView,
    notes,
    popup: viewOf(inWindow, 'popup'),
    panel: viewOf(inWindow, 'panel'),
    closed,
    address: (name) => `${ORIGIN}/${name}`,
    // Puppeteer waits for ever on some pages of the browser's own, and after one that came out of the browser's memory.
    open: (url) => loaded(() => inWindow(privileged.open, url)),
    reload: () => loaded(() => inWindow(privileged.reload)),
    goBack: () => loaded(() => inWindow(privileged.goBack)),
    openOptions: () => loaded(() => inWindow(privileged.open, `${ORIGIN}/${manifest.options_ui.page}`)),
    resize: (size) => page.setViewport(size),
    closeOtherTabs: () => inWindow(privileged.closeOtherTabs),
    printMedium: async (on) => {
      await inWindow(privileged.setMedium, on ? 'print' : '');
    },
    preferTheme: async (theme) => {
      await inWindow(privileged.preferTheme, theme);
    },
    badge: () => inWindow(privileged.badge, id),
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
      await inWindow(privileged.focusSurface, 'page');
      await inWindow(privileged.pressShortcut, shortcut);
    },
    stopBackground: () => inWindow(privileged.stopBackground, id),
    store: async (values) => {
      const own = await browser.newPage();
      try {
        await own.goto(`${ORIGIN}/options.html`, { waitUntil: [] });
        const set = `browser.storage.local.set(${JSON.stringify(values)}).then(() => true)`;
        await until('a page of ours that can store', () => own.evaluate(set) as Promise<true>);
      } finally {
        await own.close();
        await inWindow(privileged.selectOwnTab);
      }
    },
    updateExtension: async () => {
      await browser.installExtension(extension);
    },
    downloads: profile.downloads,
    complaints: () => inWindow(privileged.complaints),
    close: async () => {
      await browser.close();
      profile.remove();
    },
  };
}

const DOCUMENT = 'document';
const NOTES = `(() => {
  const root = ${callSource(notesHost)}(document)?.openOrClosedShadowRoot;
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
      await inWindow(privileged.focusSurface, surface);
      await inside(`() => ${callSource(privileged.pressInside)}(${JSON.stringify(key)}, ${shift})`);
    },
    screenshot: async (file, part = 'shown') => {
      const size = () => [document.documentElement.scrollWidth, document.documentElement.scrollHeight];
      const whole = part === 'whole' ? ((await inside(`${size}`)) as [number, number]) : null;
      await writeFile(file, await inWindow(privileged.screenshot, surface, whole), 'base64');
    },
  };
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type KeyInput, launch, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { callSource } from './call-source.ts';
import { watchComplaints } from './chromium-complaints.ts';
import type { Driver, LaunchOptions, View } from './driver.ts';
import { extensionId } from './extension-id.ts';
import { notesHost, notesOrigin } from './notes-host.ts';
import { createProfile, type Profile } from './profile.ts';
import { until } from './until.ts';

/** Starts Chromium, Chrome or Edge with the extension in a throw-away profile. Rejects when it does not start. */
export async function openChromium(options: LaunchOptions): Promise<Driver> {
  const profile = createProfile();
  const manifest = JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8'));
  const id = extensionId(options.extension, manifest.key);
  allowSites(profile.folder, id, manifest.optional_host_permissions ?? []);
  const browser = await launch({
    executablePath: options.executablePath,
    headless: options.headless,
    userDataDir: profile.folder,
    // Chrome and Edge have dropped --load-extension; over a pipe they still load one that is asked for.
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    downloadBehavior: { policy: 'allow', downloadPath: profile.downloads },
    // Scripts and tests look for the English words.
    env: { ...process.env, LANGUAGE: 'en_US' },
    // The caller ends the browser and removes the profile, in this order.
    handleSIGINT: false,
    args: [
      '--window-size=1280,900',
      // Without a display the screen is 800 by 600, and a popup is cut to what fits there.
      ...(options.headless ? ['--screen-info={1600x1200}'] : []),
      '--lang=en-US',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
      ...preferring(options.preferences),
      ...(options.offline ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'] : []),
    ],
  }).catch((error) => {
    profile.remove();
    throw error;
  });
  try {
    const complaints = watchComplaints(browser, `chrome-extension://${id}`);
    const loaded = await browser.installExtension(options.extension);
    if (loaded !== id) throw new Error(`The extension was loaded as ${loaded}, not as ${id}`);
    if (existsSync(join(options.extension, 'welcome.html')))
      await (await until('the welcome page', surface(browser, `chrome-extension://${id}/welcome.html`))).close();
    return await drive(browser, id, options, complaints, profile);
  } catch (error) {
    await browser.close();
    profile.remove();
    throw error;
  }
}

function preferring({ theme, reducedMotion, forcedColors }: LaunchOptions['preferences'] = {}): string[] {
  return [
    `--blink-settings=preferredColorScheme=${theme === 'dark' ? 0 : 1}`,
    ...(reducedMotion ? ['--force-prefers-reduced-motion'] : []),
    ...(forcedColors ? ['--force-high-contrast'] : []),
  ];
}

/**
 * The prompt for an optional host permission belongs to the browser's own windows, which no script can reach. Chromium
 * does not ask for what the reader once granted and then took back: the profile starts in that state, so that the
 * extension still has to ask, from a gesture, and holds nothing before.
 */
function allowSites(profile: string, id: string, sites: string[]): void {
  const granted = { api: [], explicit_host: sites, manifest_permissions: [], scriptable_host: sites };
  const preferences = { extensions: { settings: { [id]: { runtime_granted_permissions: granted } } } };
  const folder = join(profile, 'Default');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Preferences'), JSON.stringify(preferences));
}

async function drive(
  browser: Browser,
  id: string,
  { extension }: LaunchOptions,
  complaints: () => string[],
  profile: Profile,
): Promise<Driver> {
  const origin = `chrome-extension://${id}/`;
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const cdp = await page.createCDPSession();
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const popup = surface(browser, origin + manifest.action.default_popup);
  const panel = surface(browser, origin + manifest.side_panel.default_path);
  const closed = new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    page.once('close', () => resolve());
  });

  /** The value of an expression in an extension page of our own, which has the browser API. */
  async function inExtension(expression: string): Promise<unknown> {
    const own = await browser.newPage({ background: true });
    try {
      await own.goto(`${origin}manifest.json`);
      return await own.evaluate(expression);
    } finally {
      await own.close();
    }
  }

  /** The background's worker, woken if it is stopped. */
  async function background(): Promise<WebWorker> {
    if (!browser.targets().some((target) => isBackground(target, origin)))
      await inExtension("chrome.runtime.sendMessage('wake').catch(() => {})");
    return until('the background to run', async () =>
      browser
        .targets()
        .find((target) => isBackground(target, origin))
        ?.worker(),
    );
  }

  const action = async () => (await browser.extensions()).get(id)!.triggerAction(page);

  const pageView = viewOf(async () => page);
  const notes: View = {
    ...pageView,
    evaluate: (read, ...args) => evaluateInNotes(read, args),
    click: async (x, y) => {
      const origin = await pageView.evaluate(notesOrigin);
      await pageView.click(x + origin.x, y + origin.y);
    },
  };

  return {
    engine: 'chromium',
    version: await browser.version(),
    page: pageView,
    notes,
    popup: viewOf(popup),
    panel: viewOf(panel),
    closed,
    address: (name) => origin + name,
    open: async (url) => {
      await page.bringToFront();
      await page.goto(url, { waitUntil: 'load' });
    },
    reload: async () => {
      await page.reload({ waitUntil: 'load' });
    },
    goBack: async () => {
      await page.goBack({ waitUntil: [] });
    },
    openOptions: async () => {
      await page.bringToFront();
      await page.goto(`${origin}${manifest.options_ui.page}`, { waitUntil: 'load' });
    },
    resize: (size) => page.setViewport(size),
    closeOtherTabs: async () => {
      const others = (await browser.pages()).filter((one) => one !== page);
      return Promise.all(others.map(addressThenClose));
    },
    printMedium: (on) => page.emulateMediaType(on ? 'print' : 'screen'),
    preferTheme: (value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    badge: async () => {
      const read = 'chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))';
      return (await inExtension(read)) as string;
    },
    clickToolbarButton: async () => {
      await shut(popup);
      await page.bringToFront();
      await action();
      await until('the popup to open', async () => (await popup()).evaluate(() => document.readyState === 'complete'));
    },
    closePopup: () => shut(popup),
    closePanel: () => shut(panel),
    shortcuts: async () => {
      const pairs = 'chrome.commands.getAll().then((all) => all.map(({ name, shortcut }) => [name, shortcut]))';
      return Object.fromEntries((await inExtension(pairs)) as [string, string][]);
    },
    command: async (name) => {
      // Keys of a script go to the page and never on to the browser's shortcuts. What follows is all that Chromium
      // does at a command's keys: it grants activeTab (as a toolbar click does where there is no popup) and sends the
      // event. That the browser has assigned the keys is what `shortcuts` tells.
      await inExtension("chrome.action.setPopup({ popup: '' })");
      await action();
      await inExtension(`chrome.action.setPopup({ popup: ${JSON.stringify(manifest.action.default_popup)} })`);
      const send = `chrome.tabs.query({ active: true }).then(([tab]) => chrome.commands.onCommand.dispatch('${name}', tab))`;
      await (await background()).evaluate(send);
    },
    stopBackground: async () => {
      await background();
      // A surface that is open wakes another at once: what has to go is this one. One that is just starting stays when
      // told to stop, and one that has gone meanwhile answers with an error.
      const running = browser.targets().filter((target) => isBackground(target, origin));
      await until('the background to stop', async () => {
        const left = browser.targets().filter((target) => running.includes(target));
        for (const target of left) await (await target.worker())?.close().catch(() => {});
        return left.length === 0;
      });
    },
    store: async (values) => {
      await inExtension(`chrome.storage.local.set(${JSON.stringify(values)})`);
    },
    updateExtension: async () => {
      await browser.installExtension(extension);
    },
    downloads: profile.downloads,
    complaints: async () => complaints(),
    close: async () => {
      await browser.close();
      profile.remove();
    },
  };

  async function evaluateInNotes<Args extends unknown[], Result>(
    read: (root: ShadowRoot, ...args: Args) => Result,
    args: Args,
  ): Promise<Awaited<Result>> {
    const found = await cdp.send('Runtime.evaluate', { expression: `(${callSource(notesHost)})(document)` });
    const host = found.result.objectId;
    if (!host) throw new Error('There are no notes on the page');
    // The protocol shows closed shadow roots as well.
    const { node } = await cdp.send('DOM.describeNode', { objectId: host, depth: 1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (!backendNodeId) throw new Error('The notes have no shadow root');
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function (...args) { return ${callSource(read)}(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}

function isBackground(target: Target, origin: string): boolean {
  return target.type() === 'service_worker' && target.url().startsWith(origin);
}

/** Finds the page that shows an extension document; rejects where it is not open. */
function surface(browser: Browser, url: string): () => Promise<Page> {
  return async () => {
    const target = browser.targets().find((target) => target.url().split(/[?#]/)[0] === url);
    if (!target) throw new Error(`${url} is not open`);
    return target.asPage();
  };
}

/** Closes a tab; the address that it was sent to, which is not its own where nothing answered there. */
async function addressThenClose(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
  await page.close();
  return entries[currentIndex]?.url ?? '';
}

/** Closes the page that shows an extension document, if it is open. */
async function shut(find: () => Promise<Page>): Promise<void> {
  const page = await find().catch(() => undefined);
  if (!page) return;
  await page.evaluate('window.close()').catch(() => {});
  await until('a surface to close', async () => (await find().catch(() => null)) === null);
}

function viewOf(find: () => Promise<Page>): View {
  return {
    evaluate: async (read, ...args) => {
      const call = `${callSource(read)}(document, ...${JSON.stringify(args)})`;
      return (await (await find()).evaluate(call)) as never;
    },
    click: async (x, y) => (await find()).mouse.click(x, y),
    point: async (x, y) => (await find()).mouse.move(x, y),
    press: async (key, { shift = false } = {}) => {
      const { keyboard } = await find();
      if (shift) await keyboard.down('Shift');
      await keyboard.press(key as KeyInput);
      if (shift) await keyboard.up('Shift');
    },
    screenshot: async (file, part = 'shown') => {
      const whole = part === 'whole';
      const options = { path: file as `${string}.png`, fullPage: whole, captureBeyondViewport: whole };
      await (await find()).screenshot(options);
    },
  };
}

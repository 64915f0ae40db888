/**
 * What the driver does in Firefox's own window. Each function travels there as source: it may use its arguments and
 * what that window has, nothing else of this file.
 */

interface Browser {
  messageManager: {
    addMessageListener(name: string, listener: (message: Message) => void): void;
    removeMessageListener(name: string, listener: (message: Message) => void): void;
    loadFrameScript(url: string, later: boolean): void;
  };
  browsingContext: {
    mediumOverride: string;
    prefersColorSchemeOverride: string;
    currentWindowGlobal: {
      innerWindowId: number;
      isInitialDocument: boolean;
      drawSnapshot(part: DOMRect | null, scale: number, back: string): ImageBitmap;
    };
  };
  webProgress: { isLoadingDocument: boolean };
  currentURI: { spec: string };
  contentTitle: string;
  userTypedValue: string | null;
  fixupAndLoadURIString(url: string, options: { triggeringPrincipal: unknown }): void;
  reload(): void;
  goBack(): void;
  focus(): void;
}
interface Message {
  data: { value?: string; error?: string };
}
interface Extension {
  shortcuts: { allCommands(): Promise<{ name: string; shortcut: string }[]> };
  terminateBackground(): Promise<void>;
}
interface ScriptError {
  sourceName: string;
  errorMessage: string;
  flags: number;
}
interface TextInput {
  beginInputTransactionForTests(window: Window): void;
  keydown(event: KeyboardEvent, flags: number): void;
  keyup(event: KeyboardEvent, flags: number): void;
}
declare const gBrowser: {
  selectedTab: Tab;
  tabs: Tab[];
  removeTab(tab: Tab): void;
};
interface Tab {
  linkedBrowser: Browser;
}
declare const SidebarController: { hide(): void };
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
// biome-ignore lint/suspicious/noExplicitAny: the browser's inner modules have no types
declare const ChromeUtils: { importESModule(url: string): any };
declare const Services: {
  console: { registerListener(listener: object): void };
  scriptSecurityManager: { getSystemPrincipal(): unknown };
  ppmm: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    loadProcessScript(url: string, later: boolean): void;
  };
};
declare const Cc: Record<string, { createInstance(kind: unknown): TextInput }>;
declare const Ci: { nsITextInputProcessor: unknown; nsIScriptError: unknown };
declare const window: Window & {
  /** The one tab that the driver drives. */
  ownTab: Tab;
  complaints: string[];
  synthesizeMouseEvent(type: string, x: number, y: number, mouse: object, options: object): void;
  surfaces: Record<Surface, () => Browser | null | undefined>;
};

export type Surface = 'page' | 'popup' | 'panel';

/** Makes `window.surfaces` for the functions below: the element that shows a surface, or nothing where it is not open. */
export function nameSurfaces(): void {
  window.ownTab = gBrowser.selectedTab;
  window.surfaces = {
    page: () => window.ownTab.linkedBrowser,
    popup: () => document.querySelector<HTMLElement & Browser>('panel[panelopen] .webextension-popup-browser'),
    panel: () =>
      document
        .querySelector<HTMLIFrameElement>('#sidebar')
        ?.contentDocument?.querySelector<HTMLElement & Browser>('#webext-panels-browser'),
  };
}

export function isOpen(surface: Surface): boolean {
  const browser = window.surfaces[surface]();
  return !!browser?.currentURI?.spec.startsWith('moz-extension:') && !browser.webProgress.isLoadingDocument;
}

/**
 * Runs source of a function inside a surface, with the names that scripts there have, but privileged, so that it sees
 * closed shadow roots.
 */
export function runInside(surface: Surface, source: string): Promise<unknown> {
  const browser = window.surfaces[surface]();
  if (!browser) throw new Error(`The ${surface} is not open`);
  const name = `counterclaim:${Math.random()}`;
  const script = `(async () => {
    const answer = {};
    try {
      const principal = Services.scriptSecurityManager.getSystemPrincipal();
      const sandbox = new Cu.Sandbox(principal, { sandboxPrototype: content, wantGlobalProperties: [] });
      answer.value = JSON.stringify((await Cu.evalInSandbox(${JSON.stringify(source)}, sandbox)()) ?? null);
    } catch (error) {
      answer.error = String(error);
    }
    sendAsyncMessage(${JSON.stringify(name)}, answer);
  })()`;
  return new Promise((resolve, reject) => {
    const { messageManager } = browser;
    const done = ({ data }: Message) => {
      clearTimeout(timer);
      messageManager.removeMessageListener(name, done);
      if (data.error !== undefined) reject(new Error(data.error));
      else resolve(JSON.parse(data.value!));
    };
    // A document that goes away never answers.
    const timer = setTimeout(() => done({ data: { error: `The ${surface} gave no answer` } }), 10_000);
    messageManager.addMessageListener(name, done);
    // Without its charset the script is read as Latin-1, and quotation marks in arguments come out as others.
    messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

/**
 * To run inside: a click there, as trusted as one by hand. Its last part comes after the answer: it may close the
 * surface, which would then never answer.
 */
export function clickInside(x: number, y: number): void {
  const send = (type: string, clickCount: number) =>
    window.synthesizeMouseEvent(type, x, y, { button: 0, clickCount }, {});
  send('mousemove', 0);
  send('mousedown', 1);
  setTimeout(() => send('mouseup', 1), 0);
}

/** To run inside: moves the pointer there. */
export function pointInside(x: number, y: number): void {
  window.synthesizeMouseEvent('mousemove', x, y, { button: 0, clickCount: 0 }, {});
}

/** To run inside: a key there, after the answer, as with a click. */
export function pressInside(key: string, shift: boolean): void {
  const input = Cc['@mozilla.org/text-input-processor;1']!.createInstance(Ci.nsITextInputProcessor);
  const shiftKey = new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft' });
  const event = new KeyboardEvent('', { key: key === 'Space' ? ' ' : key, code: key });
  setTimeout(() => {
    input.beginInputTransactionForTests(window);
    if (shift) input.keydown(shiftKey, 0);
    input.keydown(event, 0);
    input.keyup(event, 0);
    if (shift) input.keyup(shiftKey, 0);
  }, 0);
}

/** A PNG in base64, of what is shown or of a document of that width and height. */
export async function screenshot(surface: Surface, whole: [number, number] | null): Promise<string> {
  const browser = window.surfaces[surface]();
  if (!browser) throw new Error(`The ${surface} is not open`);
  const part = whole && new DOMRect(0, 0, ...whole);
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(part, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Which document the tab shows, to tell the next one from it. */
export function documentNumber(): number {
  return window.ownTab.linkedBrowser.browsingContext.currentWindowGlobal.innerWindowId;
}

export function isLoaded(before: number): boolean {
  const { browsingContext, webProgress } = window.ownTab.linkedBrowser;
  const { innerWindowId, isInitialDocument } = browsingContext.currentWindowGlobal;
  // A page of another process comes after an empty one.
  return innerWindowId !== before && !isInitialDocument && !webProgress.isLoadingDocument;
}

/** Whether the tab shows a page of the browser's own, in which nothing of ours can run. */
export function isBrowsersOwn(): boolean {
  return window.ownTab.linkedBrowser.currentURI.spec.startsWith('about:');
}

/** Shows the page as it is in a medium of CSS; '' for the screen's. */
export function setMedium(medium: string): void {
  window.ownTab.linkedBrowser.browsingContext.mediumOverride = medium;
}

export function selectOwnTab(): void {
  gBrowser.selectedTab = window.ownTab;
}

/** Closes all tabs but our own; the addresses that they showed, or were loading. */
export function closeOtherTabs(): string[] {
  const others = gBrowser.tabs.filter((tab) => tab !== window.ownTab);
  return others.map((tab) => {
    const { currentURI, userTypedValue } = tab.linkedBrowser;
    gBrowser.removeTab(tab);
    return currentURI.spec === 'about:blank' ? (userTypedValue ?? '') : currentURI.spec;
  });
}

/** Closes the tab with this address once its page's title is no more `before`; false where there is none yet. */
export function closeTab(url: string, before: string): boolean {
  const tab = gBrowser.tabs.find(
    ({ linkedBrowser }) => linkedBrowser.currentURI.spec === url && !['', before].includes(linkedBrowser.contentTitle),
  );
  if (tab) gBrowser.removeTab(tab);
  return tab !== undefined;
}

/** Goes to an address as one that is typed. */
export function open(url: string): void {
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  window.ownTab.linkedBrowser.fixupAndLoadURIString(url, { triggeringPrincipal });
}

export function reload(): void {
  window.ownTab.linkedBrowser.reload();
}

/** Has the page hear of that theme. */
export function preferTheme(theme: 'light' | 'dark'): void {
  window.ownTab.linkedBrowser.browsingContext.prefersColorSchemeOverride = theme;
}

export function goBack(): void {
  window.ownTab.linkedBrowser.goBack();
}

/** The number at the extension's button. */
export function badge(id: string): string {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { action } = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  return action.getContextData(window.ownTab).badgeText ?? '';
}

/** What the extension's button does when it is clicked: grants activeTab, opens the popup. */
export async function clickToolbarButton(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global
    .browserActionFor(WebExtensionPolicy.getByID(id).extension)
    .triggerAction(window);
}

export function closePopups(): void {
  for (const panel of document.querySelectorAll('panel[panelopen]'))
    (panel as unknown as { hidePopup(): void }).hidePopup();
}

export function closeSidebar(): void {
  SidebarController.hide();
}

export async function shortcuts(id: string): Promise<Record<string, string>> {
  const commands = await WebExtensionPolicy.getByID(id).extension.shortcuts.allCommands();
  return Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut ?? '']));
}

/**
 * Gives the keyboard to a surface, as a press in it does: without it, a focused button hears keys but does not act on
 * them, and nothing hears that it was focused.
 */
export function focusSurface(surface: Surface): void {
  window.focus();
  window.surfaces[surface]()?.focus();
}

/** Presses keys such as 'Alt+Shift+C' in the window, as a keyboard does. */
export function pressShortcut(shortcut: string): void {
  const names = shortcut.split('+');
  const key = names.pop()!;
  const input = Cc['@mozilla.org/text-input-processor;1']!.createInstance(Ci.nsITextInputProcessor);
  const modifiers = names.map((name) => new KeyboardEvent('', { key: name, code: `${name}Left` }));
  const letter = new KeyboardEvent('', {
    key: names.includes('Shift') ? key : key.toLowerCase(),
    code: `Key${key}`,
    keyCode: key.charCodeAt(0),
  });
  input.beginInputTransactionForTests(window);
  for (const modifier of modifiers) input.keydown(modifier, 0);
  input.keydown(letter, 0);
  input.keyup(letter, 0);
  for (const modifier of modifiers) input.keyup(modifier, 0);
}

export async function stopBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground();
}

/** Collects what scripts of this origin complain of, in every process, from now on. */
export function watchComplaints(origin: string): void {
  window.complaints = [];
  // Uncaught errors are passed on to this process, what scripts write to the console is not.
  Services.console.registerListener({
    observe(message: { QueryInterface(kind: unknown): ScriptError }) {
      try {
        const { sourceName, errorMessage } = message.QueryInterface(Ci.nsIScriptError);
        // A page that is closed or left early cannot help it: what runs there is ended.
        if (/^(?:Promise (?:resolved|rejected) after context unloaded|Script terminated)/.test(errorMessage)) return;
        if (sourceName.startsWith(origin)) window.complaints.push(`${errorMessage} (${sourceName})`);
      } catch {
        // A message that is no script's.
      }
    },
  });
  Services.ppmm.addMessageListener('counterclaim:complaint', ({ data }) => window.complaints.push(data));
  const script = `{
    const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    const listen = (subject) => {
      const { level, filename, arguments: words } = subject.wrappedJSObject ?? subject;
      if (!['error', 'warn', 'assert', 'exception'].includes(level) || !filename.startsWith(${JSON.stringify(origin)})) return;
      Services.cpmm.sendAsyncMessage('counterclaim:complaint', level + ': ' + words.map(String).join(' '));
    };
    storage.addLogEventListener(listen, Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal));
  }`;
  Services.ppmm.loadProcessScript(`data:,${encodeURIComponent(script)}`, true);
}

export function complaints(): string[] {
  return window.complaints;
}

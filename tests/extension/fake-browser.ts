/**
 * The parts of the browser's API that src/extension uses, in memory: one extension, seen from all its parts at once.
 * Import it before anything of src/extension: the polyfill takes the API that it finds.
 */
type Listener = (...values: never[]) => unknown;

class Event<L extends Listener> {
  readonly listeners = new Set<L>();
  addListener = (listener: L) => void this.listeners.add(listener);
  removeListener = (listener: L) => void this.listeners.delete(listener);
  emit = (...values: Parameters<L>) => [...this.listeners].map((listener) => listener(...values));
}

export interface FakeSender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id: number };
}

class FakePort {
  readonly onMessage = new Event<(message: unknown) => unknown>();
  readonly onDisconnect = new Event<(port: FakePort) => unknown>();
  other!: FakePort;
  isOpen = true;
  constructor(
    readonly name: string,
    readonly sender?: FakeSender,
  ) {}
  postMessage(message: unknown): void {
    if (!this.isOpen) throw new Error('Attempting to use a disconnected port object');
    const copy = structuredClone(message);
    setTimeout(() => this.other.isOpen && this.other.onMessage.emit(copy));
  }
  /** The other side hears of it, this one does not. */
  disconnect(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.other.isOpen = false;
    setTimeout(() => this.other.onDisconnect.emit(this.other));
  }
}

const ID = 'counterclaim-test';
const ORIGIN = `chrome-extension://${ID}/`;
export const CONTENT: FakeSender = { id: ID, url: 'https://courier.example/story', frameId: 0, tab: { id: 7 } };
export const POPUP: FakeSender = { id: ID, url: `${ORIGIN}popup.html` };

function createFakeBrowser() {
  const stored = new Map<string, unknown>();
  const origins = new Set<string>();
  const scripts = new Map<string, { id: string; matches: string[] }>();
  const onChanged = new Event<(changes: Record<string, { newValue?: unknown }>, area: string) => unknown>();
  const onConnect = new Event<(port: FakePort) => unknown>();
  const onMessage = new Event<
    (message: unknown, sender: FakeSender, sendResponse: (answer: unknown) => void) => unknown
  >();
  const onAdded = new Event<() => unknown>();
  const onRemoved = new Event<() => unknown>();
  const fake = {
    /** Who seems to speak in the next calls. */
    speaker: CONTENT,
    /** Makes storage refuse what is written. */
    isFull: false,
    stored,
    origins,
    scripts,
    onConnect,
    onAdded,
    runtime: {
      id: ID as string | undefined,
      getURL: (path: string) => ORIGIN + path,
      onConnect,
      onMessage,
      onInstalled: new Event<(details: { reason: string }) => unknown>(),
      onStartup: new Event<() => unknown>(),
      connect({ name }: { name: string }): FakePort {
        const near = new FakePort(name);
        const far = new FakePort(name, fake.speaker);
        near.other = far;
        far.other = near;
        if (onConnect.listeners.size === 0) far.disconnect();
        else onConnect.emit(far);
        return near;
      },
      async sendMessage(message: unknown): Promise<unknown> {
        if (fake.runtime.id === undefined) throw new Error('Extension context invalidated.');
        return new Promise((resolve) => {
          const waits = onMessage.emit(structuredClone(message), fake.speaker, resolve);
          if (!waits.includes(true)) resolve(undefined);
        });
      },
    },
    i18n: { getMessage: (key: string) => (key === 'locale' ? 'en' : '') },
    storage: {
      onChanged,
      local: {
        async get(key: string) {
          return stored.has(key) ? { [key]: stored.get(key) } : {};
        },
        async set(values: Record<string, unknown>) {
          if (fake.isFull) throw new Error('QUOTA_BYTES quota exceeded');
          for (const [key, value] of Object.entries(values)) {
            stored.set(key, value);
            onChanged.emit({ [key]: { newValue: value } }, 'local');
          }
        },
        async clear() {
          stored.clear();
        },
      },
    },
    tabs: {
      /** A tab whose address the extension may not see has none here. */
      open: [] as { id: number; url?: string }[],
      hear: (_tabId: number, _message: unknown): unknown => undefined,
      async query() {
        return fake.tabs.open;
      },
      async sendMessage(tabId: number, message: unknown) {
        return fake.tabs.hear(tabId, message);
      },
    },
    permissions: {
      onAdded,
      onRemoved,
      async getAll() {
        return { origins: [...origins], permissions: [] };
      },
      async request({ origins: asked }: { origins: string[] }) {
        for (const origin of asked) origins.add(origin);
        onAdded.emit();
        return true;
      },
      async remove({ origins: dropped }: { origins: string[] }) {
        for (const origin of dropped) origins.delete(origin);
        onRemoved.emit();
        return true;
      },
    },
    scripting: {
      async getRegisteredContentScripts() {
        return [...scripts.values()];
      },
      async registerContentScripts([script]: [{ id: string; matches: string[] }]) {
        if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        scripts.set(script.id, script);
      },
      async updateContentScripts([script]: [{ id: string; matches: string[] }]) {
        if (!scripts.has(script.id)) throw new Error('No such script');
        scripts.set(script.id, script);
      },
      async unregisterContentScripts({ ids }: { ids: string[] }) {
        for (const id of ids) scripts.delete(id);
      },
    },
  };
  return fake;
}

/** The API that src/extension got hold of. Tests of one file share it. */
export const browser = createFakeBrowser();
Object.assign(globalThis, { browser, chrome: browser });

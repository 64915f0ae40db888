/** What a script or a test can do with a browser that has the extension: what a reader can do, and a look inside. */

export const ENGINES = ['chromium', 'firefox'] as const;
export type Engine = (typeof ENGINES)[number];

/** One surface: a page, the notes on it, the popup or the side panel. All fail where the surface is not there. */
export interface View {
  /**
   * Runs `read` there with the surface's root (of the notes: their closed shadow root) and returns its result. `read`
   * travels as source: it may use its arguments and the DOM, nothing of the file that it is written in. Arguments and
   * result are JSON.
   */
  evaluate<Args extends unknown[], Result>(
    read: (root: Document | ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** A real click: pointer events of the browser at a place, in CSS pixels of the surface's viewport. */
  click(x: number, y: number): Promise<void>;
  /** Moves the pointer to a place, in CSS pixels of the surface's viewport. */
  point(x: number, y: number): Promise<void>;
  /** A real key, by its `KeyboardEvent.key`, to whatever has the focus; `shift` holds Shift down. */
  press(key: string, modifiers?: { shift?: boolean }): Promise<void>;
  /** Saves a PNG of what the surface shows, or of all that it can be scrolled to, to the file. */
  screenshot(file: string, part?: 'shown' | 'whole'): Promise<void>;
}

export const COMMANDS = ['analyse', 'next', 'previous'] as const;
type Command = (typeof COMMANDS)[number];

export interface Driver {
  engine: Engine;
  /** Name and version as the browser states them. */
  version: string;
  page: View;
  /** What the extension shows on the page. */
  notes: View;
  popup: View;
  /** The side panel, or Firefox's sidebar. */
  panel: View;
  /** The address of a page of the extension's own, such as `options.html`. */
  address(page: string): string;
  /** Goes to an address in the one tab and resolves when it is loaded. */
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Goes back to the page before, as by the browser's button. */
  goBack(): Promise<void>;
  /** Opens the extension's options in the one tab, where `page` shows them. */
  openOptions(): Promise<void>;
  /** Gives the page's window that inner size in CSS pixels; null: its own again. */
  resize(size: { width: number; height: number } | null): Promise<void>;
  /** Closes the tabs beside the one tab and returns the addresses that they showed or were to show. */
  closeOtherTabs(): Promise<string[]>;
  /** Shows the page as it is printed, or again as it is on a screen. */
  printMedium(on: boolean): Promise<void>;
  /** Has pages hear that the reader prefers that theme. */
  preferTheme(theme: 'light' | 'dark'): Promise<void>;
  /** The number at the extension's toolbar button. */
  badge(): Promise<string>;
  /** Clicks the extension's toolbar button: the browser grants `activeTab` and opens the popup. */
  clickToolbarButton(): Promise<void>;
  closePopup(): Promise<void>;
  closePanel(): Promise<void>;
  /** The keys that the browser assigned to the extension's commands; '' where another use of them came first. */
  shortcuts(): Promise<Record<string, string>>;
  /** Presses a command's keys. */
  command(name: Command): Promise<void>;
  /** Stops the background as the browser does when it idles. */
  stopBackground(): Promise<void>;
  /** Writes these values into the extension's storage, as a page of it in another window does. */
  store(values: Record<string, unknown>): Promise<void>;
  /** Puts the same extension in place anew, as an update does, with its pages' scripts left behind. */
  updateExtension(): Promise<void>;
  /** The folder into which the browser saves files without asking. */
  downloads: string;
  /** Errors and warnings of the extension's own scripts so far, wherever they ran. */
  complaints(): Promise<string[]>;
  /** Resolves when the browser's window is closed, by whomever. */
  closed: Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** What a reader prefers in the system, as far as pages hear of it. */
interface Preferences {
  theme: 'light' | 'dark';
  reducedMotion: boolean;
  forcedColors: boolean;
}

export interface LaunchOptions {
  executablePath: string;
  /** The built extension's folder. */
  extension: string;
  headless: boolean;
  /** Nothing but loopback can be reached. */
  offline: boolean;
  /** Left out: light, with motion, in the pages' own colours. */
  preferences?: Partial<Preferences> | undefined;
}

/**
 * The longest stretch of our work (milliseconds) before the page has its turn again. Far under the 50 that a reader can
 * feel, since the step that passes it is finished first, and a slow machine takes several times as long for that.
 */
const SLICE = 8;
/** Milliseconds without a frame after which a page is not being drawn, as in a tab in the background. */
const UNDRAWN = 100;

/** Work on the page's thread that is done in slices: `if (slices.isOver()) await slices.pause()` after each small step. */
export interface Slices {
  isOver(): boolean;
  /** Milliseconds of work so far, pauses left out. */
  spent(): number;
  /** Lets the page have its turn. Rejects with the signal's reason once that is aborted. */
  pause(): Promise<void>;
  /** Waits until the page has been drawn, so that styles and layout that we ask for are there already. */
  afterFrame(): Promise<void>;
}

/** The first slice begins now. */
export function createSlices(view: Window, signal: AbortSignal): Slices {
  let started = view.performance.now();
  let before = 0;
  const worked = (): number => view.performance.now() - started;
  const turn = async (wait: Promise<unknown>): Promise<void> => {
    before += worked();
    await wait;
    signal.throwIfAborted();
    started = view.performance.now();
  };
  return {
    isOver: () => worked() >= SLICE,
    spent: () => before + worked(),
    pause: () => turn(yieldTo(view)),
    afterFrame: () => turn(drawn(view).then(() => yieldTo(view))),
  };
}

/** Ends this task; what follows comes soon after the page's own work, where the browser can do that. */
function yieldTo(view: Window): Promise<void> {
  const { scheduler } = view as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => view.setTimeout(resolve));
}

function drawn(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = view.setTimeout(resolve, UNDRAWN);
    view.requestAnimationFrame(() => {
      view.clearTimeout(timer);
      resolve();
    });
  });
}

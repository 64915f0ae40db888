import { serveSamples } from '../../samples/serve.ts';
import { controls, says } from '../browsers/controls.ts';
import type { Found } from '../browsers/find.ts';
import { openBrowser } from '../browsers/open.ts';
import { until } from '../browsers/until.ts';
import { median } from './run.ts';

const TIMES = 20;

/**
 * Milliseconds from the click on a margin button of the analysed minaret article to the frame that shows its card: the
 * middle one of so many, and the longest.
 */
export async function timeCard(
  found: Found,
  extension: string,
): Promise<{ version: string; middle: number; longest: number }> {
  const samples = await serveSamples();
  const driver = await openBrowser(found, { extension, headless: true, offline: true });
  try {
    await driver.open(`${samples.url}/minaret.html`);
    await driver.clickToolbarButton();
    await says(driver.popup, 'contested question');
    await driver.closePopup();
    const [first] = await until('margin buttons', async () => {
      const buttons = await controls(driver.notes, 'button');
      return buttons.length > 0 && buttons;
    });
    const times: number[] = [];
    for (let k = 0; k < TIMES; k++) {
      await driver.notes.evaluate(watchNextCard);
      await driver.notes.click(first!.x, first!.y);
      times.push(await until('the card', () => driver.notes.evaluate(timeOfCard)));
      await driver.notes.press('Escape');
      await until('the card to close', async () => (await controls(driver.notes, 'dialog')).length === 0);
    }
    return { version: driver.version, middle: median(times), longest: Math.max(...times) };
  } finally {
    await driver.close();
    await samples.close();
  }
}

/*
 * What follows runs in the notes: each function travels there as source. The card's time is kept on the layer.
 */

/** From the click on, asks in every frame whether the card is there; the frame after the first such one shows it. */
function watchNextCard(root: Document | ShadowRoot): void {
  const layer = root.querySelector<HTMLElement>('.layer')!;
  layer.dataset.opened = '';
  const onClick = ({ timeStamp }: Event) => {
    const look = () => {
      if (root.querySelector('.card')) {
        requestAnimationFrame((now) => {
          layer.dataset.opened = String(now - timeStamp);
        });
      } else requestAnimationFrame(look);
    };
    look();
  };
  root.addEventListener('click', onClick, { once: true, capture: true });
}

function timeOfCard(root: Document | ShadowRoot): number | null {
  const { opened } = root.querySelector<HTMLElement>('.layer')!.dataset;
  return opened ? Number(opened) : null;
}

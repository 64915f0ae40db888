import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clickControl, controls, says } from '../../scripts/browsers/controls.ts';
import { until } from '../../scripts/browsers/until.ts';
import { message } from '../../scripts/messages.ts';
import { overlapMarks } from './probe-page.ts';
import { hosts, ownDom, painted } from './seen.ts';
import { useBrowser } from './use-browser.ts';

const stage = useBrowser();
const pictures = mkdtempSync(join(tmpdir(), 'counterclaim-marks-'));

/** Opens minaret.html with more rules, and has it read. */
async function analyse(css = ''): Promise<void> {
  const { browser } = stage;
  await browser.open(stage.page('minaret.html'));
  await browser.page.evaluate((_, css) => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
  }, css);
  await read();
}

/** Has the page that is open read, and waits for its marks and buttons. */
async function read(): Promise<void> {
  const { browser } = stage;
  await browser.clickToolbarButton();
  await says(browser.popup, 'contested question');
  await browser.closePopup();
  await until('marks and buttons', async () => {
    await stillButtons();
    return (await painted(browser.page)).words.length > 0;
  });
}

/** The margin buttons, once they have come to rest. */
function stillButtons() {
  let last = '';
  return until('margin buttons at rest', async () => {
    const buttons = (await controls(stage.browser.notes, 'button')).filter(({ name }) => /^\d+ accounts?: /.test(name));
    const now = JSON.stringify(buttons.map(({ x, y }) => [x, y]));
    const isStill = now === last && buttons.length > 0;
    last = now;
    return isStill && buttons;
  });
}

/** The middle of a place that is marked and in the window, and how marks are drawn there. */
function markedPlace(): Promise<{ x: number; y: number; line: string }> {
  return stage.browser.page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const view = frame?.contentDocument?.defaultView ?? window;
    let range: Range | undefined;
    let layer = '';
    view.CSS.highlights.forEach((highlight, name) => {
      if (!range && /^counterclaim-(?:light|dark)$/.test(name)) {
        for (const one of highlight) range ??= one as Range;
        layer = name;
      }
    });
    const element = range!.startContainer.parentElement!;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, width, top, height } = range!.getClientRects()[0]!;
    const origin = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return {
      x: origin.left + left + width / 2,
      y: origin.top + top + height / 2,
      line: view.getComputedStyle(element, `::highlight(${layer})`).textDecorationStyle,
    };
  });
}

/** Words of the article's paragraphs that buttons lie on. */
function coveredWords(buttons: readonly { x: number; y: number }[]): Promise<string[]> {
  return stage.browser.page.evaluate(
    (_, buttons) => {
      const covered: string[] = [];
      for (const paragraph of document.querySelectorAll('article p')) {
        const words = document.createRange();
        words.selectNodeContents(paragraph);
        for (const { left, right, top, bottom } of words.getClientRects()) {
          // A button's middle, clear of the words by some pixels of its size (44 by 26).
          const isOn = ({ x, y }: { x: number; y: number }) =>
            x > left - 18 && x < right + 18 && y > top - 4 && y < bottom + 4;
          if (buttons.some(isOn)) covered.push(paragraph.textContent!.slice(0, 40));
        }
      }
      return covered;
    },
    buttons.map(({ x, y }) => ({ x, y })),
  );
}

test('the dispute under the pointer is painted stronger, with a hand, and the page is left as it was', async () => {
  const { browser } = stage;
  await analyse();
  const { x, y } = await markedPlace();
  const before = await ownDom(browser.page);
  const cursor = () => browser.page.evaluate(() => getComputedStyle(document.querySelector('article p')!).cursor);
  const hovered = () =>
    browser.page.evaluate(
      () => CSS.highlights.has('counterclaim-hovered-light') || CSS.highlights.has('counterclaim-hovered-dark'),
    );
  await browser.page.point(x, y);
  await until('a stronger mark', hovered);
  expect(await cursor()).toBe('pointer');
  expect(await ownDom(browser.page)).toBe(before);
  await browser.page.point(2, 2);
  await until('the mark as it was', async () => !(await hovered()));
  expect(await cursor()).not.toBe('pointer');
  await browser.page.click(x, y);
  await says(browser.notes, message('why_marked'));
});

test('in print nothing of ours is seen', async () => {
  const { browser } = stage;
  const picture = async (name: string) => {
    const file = join(pictures, `${name}.png`);
    await browser.page.screenshot(file);
    return readFileSync(file).toString('base64');
  };
  await browser.open(stage.page('minaret.html'));
  await browser.printMedium(true);
  const printed = await picture('printed');
  await browser.printMedium(false);
  const seen = await picture('seen');
  await analyse();
  await clickControl(browser.notes, 'button', (await stillButtons())[0]!.name);
  await says(browser.notes, message('why_marked'));
  await browser.page.point(2, 2);
  expect((await picture('seen-marked')) === seen).toBe(false);
  await browser.printMedium(true);
  try {
    expect((await picture('printed-marked')) === printed).toBe(true);
  } finally {
    await browser.printMedium(false);
  }
});

test.each([
  ['in one column', ''],
  ['in two columns', 'article { columns: 2; column-gap: 20px }'],
  [
    'in the middle of three boxes',
    'article { margin-inline: 0 !important; padding: 0 !important; max-width: none !important }',
  ],
  ['at twice the size', 'html { zoom: 2 }'],
])('buttons lie on no words %s, and shift nothing', async (_, css) => {
  const { browser } = stage;
  const height = () => browser.page.evaluate(() => [document.documentElement.scrollWidth, document.body.scrollHeight]);
  await browser.open(stage.page('minaret.html'));
  await browser.page.evaluate((_, css) => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
  }, css);
  const before = await height();
  await analyse(css);
  expect(await coveredWords(await stillButtons())).toEqual([]);
  expect(await height()).toEqual(before);
});

test('buttons follow a font that comes late and a box that opens above', async () => {
  const { browser } = stage;
  await analyse();
  const [before] = await stillButtons();
  await browser.page.evaluate(() => {
    const box = document.createElement('div');
    box.id = 'late';
    box.style.height = '180px';
    document.querySelector('article')!.before(box);
  });
  await until('the buttons to follow', async () => Math.abs((await stillButtons())[0]!.y - before!.y - 180) < 3);
  await browser.page.evaluate(() => {
    document.querySelector<HTMLElement>('article')!.style.fontFamily = 'monospace';
  });
  await until('buttons on no words', async () => (await coveredWords(await stillButtons())).length === 0);
});

test('a header that stays while the page scrolls covers buttons too', async () => {
  const { browser } = stage;
  await analyse();
  const [button] = await stillButtons();
  await browser.page.evaluate((_, y) => {
    const header = document.createElement('div');
    header.style.cssText = 'position: fixed; inset: 0 0 auto 0; height: 120px; background: silver';
    document.body.append(header);
    scrollBy({ top: y - 60, behavior: 'instant' });
  }, button!.y);
  const opacity = () =>
    browser.notes.evaluate((root, name) => {
      const found = [...root.querySelectorAll('button')].find((one) => one.getAttribute('aria-label') === name)!;
      return getComputedStyle(found).opacity;
    }, button!.name);
  await until('the button to be out of sight', async () => (await opacity()) === '0');
  await browser.page.evaluate(() => scrollBy({ top: -300, behavior: 'instant' }));
  await until('the button to be back', async () => (await opacity()) === '1');
});

/** Waits until each button stands at a paragraph with marks, clear of its words. */
function buttonsInPlace(): Promise<true> {
  return until('buttons at their paragraphs', async () => {
    const buttons = await stillButtons();
    const blocks = await stage.browser.page.evaluate(() => {
      const marked = new Set<Element>();
      CSS.highlights.forEach((highlight) => {
        for (const range of highlight) marked.add((range as Range).startContainer.parentElement!.closest('p')!);
      });
      return [...marked].map((block) => block.getBoundingClientRect().toJSON() as DOMRect);
    });
    const isBeside = ({ x, y }: { x: number; y: number }) =>
      blocks.some(({ top, bottom, right }) => y > top && y < bottom + 26 && Math.abs(x - right) < 60);
    return buttons.every(isBeside) && (await coveredWords(buttons)).length === 0;
  });
}

test('buttons follow their paragraphs when the window is resized and when text is made larger', async () => {
  const { browser } = stage;
  await analyse();
  try {
    const [before] = await stillButtons();
    await browser.resize({ width: 640, height: 800 });
    await until('other places', async () => (await stillButtons())[0]!.x !== before!.x);
    await buttonsInPlace();
    await browser.page.evaluate(() => {
      document.querySelector<HTMLElement>('article')!.style.fontSize = '170%';
      for (const paragraph of document.querySelectorAll<HTMLElement>('article p')) paragraph.style.fontSize = 'inherit';
    });
    await buttonsInPlace();
  } finally {
    await browser.resize(null);
  }
  await buttonsInPlace();
});

test('a press where passages of two disputes overlap opens the one, and another press the other', async () => {
  const { browser } = stage;
  await browser.open(stage.page('minaret.html'));
  const { x, y } = await overlapMarks(browser.page);
  const pressed = () => browser.page.evaluate(() => document.body.dataset.pressed);
  for (const all of ['short', 'short long', 'short long short']) {
    await browser.page.click(x, y);
    await until(`a press: ${all}`, async () => (await pressed()) === all);
  }
});

test('marks go with the page from light to dark, and back', async () => {
  const { browser } = stage;
  const theme = (name: 'light' | 'dark') =>
    until(`marks for a ${name} page`, () =>
      browser.page.evaluate(
        (_, [own, other]) => CSS.highlights.has(`counterclaim-${own}`) && !CSS.highlights.has(`counterclaim-${other}`),
        name === 'light' ? (['light', 'dark'] as const) : (['dark', 'light'] as const),
      ),
    );
  // As pages do that fade from one to the other.
  await analyse('body { transition: background-color 0.3s } .night body { background: #111; color: #eee }');
  await theme('light');
  try {
    await browser.preferTheme('dark');
    await theme('dark');
  } finally {
    await browser.preferTheme('light');
  }
  await theme('light');
  await browser.page.evaluate(() => document.documentElement.classList.add('night'));
  await theme('dark');
  await browser.page.evaluate(() => document.documentElement.classList.remove('night'));
  await theme('light');
});

/** Shows minaret.html in a frame of a page that has nothing else, as viewers do. */
async function viewInFrame(): Promise<void> {
  await stage.browser.open(stage.page('minaret.html'));
  await stage.browser.page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'display: block; width: 1000px; height: 600px; margin: 60px 100px; border: 4px solid silver';
    const loaded = new Promise((resolve) => {
      frame.onload = resolve;
    });
    frame.src = 'minaret.html';
    document.body.replaceChildren(frame);
    await loaded;
  });
}

/** Puts all of minaret.html into the open shadow root of a component. */
async function viewInShadowRoot(): Promise<void> {
  await stage.browser.open(stage.page('minaret.html'));
  await stage.browser.page.evaluate(() => {
    const story = document.createElement('sample-story');
    const styles = [...document.head.querySelectorAll('style')].map((style) => style.cloneNode(true));
    story.attachShadow({ mode: 'open' }).append(...styles, ...document.body.childNodes);
    document.body.append(story);
  });
}

describe.each([
  ['in a frame', viewInFrame],
  ['in an open shadow root', viewInShadowRoot],
])('an article %s', (_, view) => {
  test('is marked there, with buttons beside it, and its cards open', async () => {
    const { browser } = stage;
    await view();
    await read();
    expect((await painted(browser.page)).words.join()).toContain('airstrike');
    const { x, y, line } = await markedPlace();
    expect(line).toBe('dotted');
    const buttons = await stillButtons();
    await browser.page.click(x, y);
    await says(browser.notes, message('why_marked'));
    await clickControl(browser.notes, 'button', message('close'));
    await until('the card to be closed', async () => (await controls(browser.notes, 'dialog')).length === 0);
    await clickControl(browser.notes, 'button', buttons[0]!.name);
    await says(browser.notes, message('why_marked'));
  });
});

test('an article in an open shadow root is read again when another takes its place there', async () => {
  const { browser } = stage;
  await viewInShadowRoot();
  await read();
  await browser.page.evaluate(async () => {
    const { body } = new DOMParser().parseFromString(await (await fetch('council.html')).text(), 'text/html');
    document.querySelector('sample-story')!.shadowRoot!.replaceChildren(...body.childNodes);
  });
  await until('marks on it', async () => (await painted(browser.page)).words.join().includes('Tolley'));
});

test('Esc, or a press, on the page around a frame closes the card in the frame', async () => {
  const { browser } = stage;
  await viewInFrame();
  await browser.page.evaluate(() => document.body.append(document.createElement('h2')));
  await read();
  const buttons = await stillButtons();
  const isClosed = async () => (await controls(browser.notes, 'dialog')).length === 0;
  const open = async () => {
    await clickControl(browser.notes, 'button', buttons[0]!.name);
    await says(browser.notes, message('why_marked'));
  };
  const onPage = (act: 'click' | 'keydown') =>
    browser.page.evaluate((_, act) => {
      const heading = document.querySelector('h2')!;
      if (act === 'click') heading.click();
      else heading.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    }, act);
  for (const act of ['click', 'keydown'] as const) {
    await open();
    await onPage(act);
    await until('the card to be closed', isClosed);
  }
});

test('a frame that goes to another article has that one read, and one that goes takes everything along', async () => {
  const { browser } = stage;
  const marked = async () => (await painted(browser.page)).words.join();
  await viewInFrame();
  await read();
  await browser.page.evaluate(() => {
    document.querySelector('iframe')!.src = 'council.html';
  });
  await until('marks on the next article', async () => (await marked()).includes('Tolley'));
  await stillButtons();
  await browser.page.evaluate(() => document.querySelector('iframe')!.remove());
  await browser.clickToolbarButton();
  await says(browser.popup, message('no_article_title'));
  await browser.closePopup();
  expect(await marked()).toBe('');
  expect(await hosts(browser.page)).toBe(1);
});

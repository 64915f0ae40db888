import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { clickControl, controls, says, wordsOf } from '../../scripts/browsers/controls.ts';
import { until } from '../../scripts/browsers/until.ts';
import { message } from '../../scripts/messages.ts';
import { ROOT } from '../../scripts/root.ts';
import { hosts, painted } from './seen.ts';
import { servePages } from './serve-pages.ts';
import { useBrowser } from './use-browser.ts';

const stage = useBrowser();
const SITE = join(ROOT, 'samples', 'site');
/** The beginning of a paragraph of minaret.html that holds a dispute by itself. */
const LOSSES = 'The battle has been hard on the army.';

async function analyse(name: string): Promise<void> {
  await stage.browser.open(stage.page(name));
  await read();
}

/** Has the page that is open read, and waits for its marks. */
async function read(): Promise<void> {
  await stage.browser.clickToolbarButton();
  await says(stage.browser.popup, 'contested question');
  await stage.browser.closePopup();
  await until('marks', async () => (await marked()) !== '');
}

async function marked(): Promise<string> {
  return (await painted(stage.browser.page)).words.join(' | ');
}

/** From now on the page itself notes every frame in which nothing is marked. */
function watchForGaps(): Promise<void> {
  return stage.browser.page.evaluate(() => {
    const look = () => {
      if (!CSS.highlights.has('counterclaim-light') && !CSS.highlights.has('counterclaim-dark'))
        document.documentElement.dataset.gap = 'seen';
      requestAnimationFrame(look);
    };
    look();
  });
}

function sawGap(): Promise<boolean> {
  return stage.browser.page.evaluate(() => document.documentElement.dataset.gap !== undefined);
}

test('a page that goes to another article by itself has that one read', async () => {
  const { browser } = stage;
  await analyse('minaret.html');
  expect(await marked()).toContain('airstrike');
  await browser.page.evaluate(async () => {
    const html = await (await fetch('council.html')).text();
    const next = new DOMParser().parseFromString(html, 'text/html');
    history.pushState(null, '', '/council.html');
    document.title = next.title;
    document.head.replaceChildren(...next.head.childNodes);
    document.body.replaceChildren(...next.body.childNodes);
  });
  await until(
    'marks on the next article',
    async () => (await marked()) !== '' && !(await marked()).includes('airstrike'),
  );
  // Nobody asked for it on this page: nothing but marks and their buttons.
  expect(await controls(browser.notes, 'dialog')).toEqual([]);
  await browser.page.evaluate(() => history.back());
});

test('an article that is gone before it was read leaves nothing', async () => {
  const { browser } = stage;
  await browser.open(stage.page('live.html'));
  await browser.clickToolbarButton();
  await browser.page.evaluate(() => {
    history.pushState(null, '', '/index.html');
    document.body.innerHTML = '<h1>Weather</h1><p>Rain, then sun.</p>';
  });
  await says(browser.popup, message('no_article_title'));
  expect(await marked()).toBe('');
  await browser.closePopup();
});

test('what “show more” shows is read, while the marks that are there stay', async () => {
  const { browser } = stage;
  await browser.open(stage.page('minaret.html'));
  await browser.page.evaluate((_, losses) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent!.startsWith(losses))!;
    paragraph.style.display = 'none';
    const more = document.createElement('button');
    more.textContent = 'Show more';
    more.style.cssText = 'position: fixed; left: 0; top: 0; width: 120px; height: 40px';
    more.onclick = () => paragraph.style.removeProperty('display');
    document.body.append(more);
  }, LOSSES);
  await read();
  expect(await marked()).not.toContain('7,000 soldiers');
  await watchForGaps();
  await browser.page.click(20, 20);
  await until('marks in what was hidden', async () => (await marked()).includes('7,000 soldiers'));
  expect(await marked()).toContain('airstrike');
  expect(await sawGap()).toBe(false);
});

test('a live page that grows at its top is followed, and its buttons move along', async () => {
  const { browser } = stage;
  await analyse('minaret.html');
  await until('a margin button', async () => (await controls(browser.notes, 'button')).length > 0);
  const [before] = await controls(browser.notes, 'button');
  await watchForGaps();
  await browser.page.evaluate(() => {
    const first = [...document.querySelectorAll('p')].find(({ textContent }) =>
      textContent!.startsWith('The leaning minaret of the Great Mosque'),
    )!;
    const words = [
      'The mayor of Harzan, Lina Marek, said on Friday evening that the army had shelled the bridge at Torun.',
      'The army denied that it had shelled the bridge at Torun, and blamed the Vanguard for the explosion there.',
    ];
    for (const text of words) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      first.before(paragraph);
    }
  });
  await until('a button that moved along', async () => {
    const button = (await controls(browser.notes, 'button')).find(({ name }) => name === before!.name);
    return button !== undefined && button.y > before!.y + 20;
  });
  await until('marks on the news', async () => (await marked()).includes('bridge at Torun'));
  expect(await marked()).toContain('airstrike');
  expect(await sawGap()).toBe(false);
});

test('a page that draws itself anew keeps its marks', async () => {
  const { browser } = stage;
  await analyse('minaret.html');
  const before = await marked();
  await browser.page.evaluate(() => {
    for (const element of document.querySelectorAll('main, article')) element.replaceWith(element.cloneNode(true));
  });
  await until('the same marks', async () => (await marked()) === before);
  await until('its buttons', async () => (await controls(browser.notes, 'button')).length > 0);
});

test('an open card stays when its words go, and says that they are not found any more', async () => {
  const { browser } = stage;
  await analyse('minaret.html');
  await browser.command('next');
  await says(browser.notes, message('why_marked'));
  const card = await until('the losses', async () => {
    const words = await says(browser.notes, message('why_marked'));
    if (words.includes('7,000')) return words;
    await clickControl(browser.notes, 'button', message('step_next'));
    return false;
  });
  expect(card).not.toContain(message('not_on_page'));
  await browser.page.evaluate((_, losses) => {
    [...document.querySelectorAll('p')].find(({ textContent }) => textContent!.startsWith(losses))!.remove();
  }, LOSSES);
  const after = await says(browser.notes, message('not_on_page'));
  expect(after).toContain('7,000');
});

test('the next of several stories is read when the reader gets there, and not before', async () => {
  const { browser } = stage;
  await browser.open(stage.page('minaret.html'));
  await browser.page.evaluate(async () => {
    const html = await (await fetch('council.html')).text();
    const next = new DOMParser().parseFromString(html, 'text/html');
    const story = document.createElement('article');
    story.append(...next.querySelector('.art-inner')!.childNodes);
    const own = document.querySelector('article')!;
    own.after(story);
  });
  await read();
  expect(await marked()).toContain('airstrike');
  const first = await marked();
  await browser.page.evaluate(() => {
    const story = document.querySelectorAll('article')[1]!;
    scrollTo({ top: story.getBoundingClientRect().top + scrollY, behavior: 'instant' });
    history.replaceState(null, '', '/council.html');
  });
  await until(
    'marks on the second story',
    async () => (await marked()) !== '' && !(await marked()).includes('airstrike'),
  );
  await browser.page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
    history.replaceState(null, '', '/minaret.html');
  });
  await until('the marks of the first story', async () => (await marked()) === first);
});

test('a page that is left and come back to has its marks, its badge and a card that works', async () => {
  const { browser } = stage;
  // The samples' own server forbids browsers to keep pages.
  const pages = await servePages(SITE, "default-src * 'unsafe-inline' data:");
  onTestFinished(() => pages.close());
  await browser.open(`${pages.url}/minaret.html`);
  await read();
  await until('its buttons', async () => (await controls(browser.notes, 'button')).length > 0);
  const [words, badge] = [await marked(), await browser.badge()];
  expect(badge).toMatch(/^[1-9]$/);
  await browser.page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.kept = String(persisted);
    });
  });
  await browser.open(`${pages.url}/index.html`);
  expect(await browser.badge()).toBe('');
  await browser.goBack();
  // Out of the browser's memory: a page that is loaded anew would have to be asked about again.
  await until('the page as it was left', () =>
    browser.page.evaluate(() => document.documentElement.dataset.kept === 'true'),
  );
  await until('its badge', async () => (await browser.badge()) === badge);
  expect(await marked()).toBe(words);
  const [button] = await controls(browser.notes, 'button');
  await clickControl(browser.notes, 'button', button!.name);
  await says(browser.notes, message('why_marked'));
  await clickControl(browser.notes, 'button', message('step_next'));
  await until('the next dispute', async () =>
    new RegExp(`2 of \\d ${message('not_dispute')}`).test(await wordsOf(browser.notes)),
  );
});

/** Runs in a page of the extension, in Firefox as a stranger there that has to make its objects over there. */
function storeSetting(_root: Document | ShadowRoot, value: string): void {
  type Own = Window & { JSON: typeof JSON; [api: string]: unknown };
  const own = ((window as unknown as { wrappedJSObject?: Own }).wrappedJSObject ?? window) as Own;
  const api = (own.browser ?? own.chrome) as { storage: { local: { set(values: object): void } } };
  api.storage.local.set(own.JSON.parse(value));
}

test('marks that are turned off leave nothing on the page, and come back', async () => {
  const { browser } = stage;
  await analyse('minaret.html');
  const words = await marked();
  const set = (marks: boolean) => browser.popup.evaluate(storeSetting, JSON.stringify({ settings: { marks } }));
  await browser.clickToolbarButton();
  await set(false);
  await until(
    'a page without anything of ours',
    async () => (await marked()) === '' && (await hosts(browser.page)) === 0,
  );
  await set(true);
  await until('the marks', async () => (await marked()) === words);
  await browser.closePopup();
});

import axe from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { frameAddress, type Look, USUAL } from '../../preview/look.ts';
import { SCENES, SURFACES, type Surface } from '../../preview/scenes.tsx';
import { until } from '../../scripts/browsers/until.ts';
import { useGallery } from './use-gallery.ts';

const stage = useGallery();

test('the gallery shows every scene in both themes on one page, and less where less is chosen', async () => {
  const { browser, url } = stage;
  const frames = () => browser.page.evaluate((root) => root.querySelectorAll('iframe').length);
  await browser.open(`${url}/index.html`);
  await until('every scene', async () => (await frames()) === 2 * Object.keys(SCENES).length);
  await browser.open(`${url}/index.html?surface=welcome&theme=dark&locale=all`);
  await until('three scenes in five languages', async () => (await frames()) === 15);
});

/** How each scene is looked at: both themes, another direction of writing, a phone, 200 % zoom, the largest text. */
const LOOKS: Look[] = [
  USUAL,
  { ...USUAL, theme: 'dark' },
  { ...USUAL, theme: 'dark', locale: 'de', width: '320' },
  { ...USUAL, locale: 'ar', width: '320' },
  { ...USUAL, theme: 'dark', locale: 'ar', width: '640', size: 'largest' },
];

describe.each(Object.keys(SURFACES) as Surface[])('%s', (surface) => {
  beforeAll(() => stage.browser.open(`${stage.url}/index.html?surface=none`));
  const scenes = Object.entries(SCENES).filter(([, scene]) => scene.surface === surface);

  test.each(scenes.map(([name]) => name))(
    '%s is whole and open to everybody, however it is looked at',
    async (name) => {
      const wrong: string[] = [];
      for (const look of LOOKS) {
        const width = look.width === 'own' ? SURFACES[surface].width : Number(look.width);
        const found = await stage.browser.page.evaluate(inspect, frameAddress(name, look), width, axe.source);
        wrong.push(...found.map((words) => `${Object.values(look).join(', ')}: ${words}`));
      }
      expect(wrong).toEqual([]);
    },
  );
});

test('what stands under the popup’s findings does not jump when they come', async () => {
  const { browser, url } = stage;
  await browser.open(`${url}/index.html?surface=none`);
  const states = [
    'connecting',
    'begins to read',
    'found nothing so far',
    'reads',
    'compares',
    'one dispute',
    'twelve disputes',
    'nothing found',
  ];
  const tops = new Map<string, number>();
  for (const state of states) {
    const address = frameAddress(`popup: ${state}`, USUAL);
    tops.set(state, await browser.page.evaluate(topOf, address, SURFACES.popup.width, '.sites'));
  }
  expect(new Set(tops.values()).size, JSON.stringify([...tops])).toBe(1);
});

/** Runs in the gallery's page: where something stands in a scene, in CSS px. */
async function topOf(root: Document | ShadowRoot, address: string, width: number, selector: string): Promise<number> {
  const page = root as Document;
  const frame = page.createElement('iframe');
  Object.assign(frame, { src: address, width, height: 900 });
  page.body.replaceChildren(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const { document } = frame.contentWindow!;
  while (!('ready' in document.documentElement.dataset)) await new Promise((resolve) => setTimeout(resolve, 20));
  return document.querySelector(selector)!.getBoundingClientRect().top;
}

/** Runs in the gallery's page: what is wrong with a scene, of all that can be measured. */
async function inspect(
  root: Document | ShadowRoot,
  address: string,
  width: number,
  axeSource: string,
): Promise<string[]> {
  const page = root as Document;
  const frame = page.createElement('iframe');
  Object.assign(frame, { src: address, width, height: 900 });
  page.body.replaceChildren(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const view = frame.contentWindow as Window & typeof globalThis;
  const { document } = view;
  const isReady = () => 'ready' in document.documentElement.dataset;
  while (!isReady()) await new Promise((resolve) => view.setTimeout(resolve, 20));

  const wrong: string[] = [];
  const name = (element: Element) => element.outerHTML.slice(0, 160);
  view.eval(axeSource);
  const { violations } = await (view as unknown as { axe: Axe }).axe.run(document, {
    resultTypes: ['violations'],
    preload: false,
  });
  for (const { id, nodes } of violations) wrong.push(`axe ${id}: ${nodes.map(({ html }) => html).join(' ')}`);

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) wrong.push(`is ${scrollWidth} px wide in a window of ${clientWidth}`);
  // A picture's marks are as wide as what they stand for; the quotations beside it lead to the same passages.
  for (const element of document.querySelectorAll('button, select, summary, a[href], [role="switch"]')) {
    const { width, height } = element.getBoundingClientRect();
    if (width > 0 && Math.min(width, height) < 24) wrong.push(`${width} x ${height} px to press: ${name(element)}`);
  }
  for (const element of document.querySelectorAll('main *, .layer *')) {
    const { animationDuration, animationName, transitionDuration } = view.getComputedStyle(element);
    const longest = Math.max(
      ...`${animationName === 'none' ? '' : animationDuration},${transitionDuration}`
        .split(',')
        .map((time) => Number.parseFloat(time) || 0),
    );
    if (longest >= 0.2) wrong.push(`moves for ${longest} s: ${name(element)}`);
  }
  const ground = /\d+/.exec(view.getComputedStyle(document.body).backgroundColor)?.[0];
  if (Number(ground) < 128 !== address.includes('theme=dark')) wrong.push(`stands on the ground of another theme`);
  const { lang, dir } = document.documentElement;
  const owns = document.querySelector('main.surface') !== null;
  if (owns && (!address.includes(`locale=${lang}`) || dir !== (lang === 'ar' ? 'rtl' : 'ltr')))
    wrong.push(`is said to be ${lang}, ${dir}`);
  const words = document.body.textContent;
  const unfilled = words.match(/\$\w+\$|undefined|\[object/);
  if (unfilled) wrong.push(`says ${unfilled[0]}`);
  return wrong;
}

interface Axe {
  run(root: Document, options: object): Promise<AxeResults>;
}

interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[];
}

/// <reference types="vite/client" />
/** One scene, looked at as the address says. Says `data-ready` on its root once nothing moves any more. */

import marks from '../public/page.css?inline';
import { TEXT_SIZES } from '../src/extension/choices.ts';
import { type Catalogue, messageGetter } from '../src/extension/message-catalogue.ts';
import { setTextScale } from '../src/ui/parts/text-scale.ts';
import { showSurface } from '../src/ui/show-surface.tsx';
import around from './frame.css?inline';
import { readAddress } from './look.ts';
import { SCENES, SURFACES } from './scenes.tsx';

const CATALOGUES = import.meta.glob<Catalogue>('../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});
const STYLES = import.meta.glob<string>('../src/ui/styles/*.css', { query: '?inline', import: 'default' });

const root = document.documentElement;
const { scene: name, ...look } = readAddress(location.search);
const scene = SCENES[name];
if (!scene) throw new Error(`There is no scene “${name}”`);

await wear(SURFACES[scene.surface].styles);
root.style.colorScheme = look.theme;
root.dataset.surface = scene.surface;
const catalogue = CATALOGUES[`../public/_locales/${look.locale}/messages.json`] ?? {};
const scale = TEXT_SIZES[look.size];
showSurface(scene.view(look), { getMessage: messageGetter(catalogue), scale });
await settled(() => scene.surface !== 'page' || document.querySelector('.card, .page-notice') !== null);
for (const layer of document.querySelectorAll<HTMLElement>('.layer')) setTextScale(layer, scale);
if (scene.press) document.querySelector<HTMLElement>(scene.press)?.click();
await settled(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
root.dataset.ready = '';

async function wear(files: readonly string[]): Promise<void> {
  const sheets = await Promise.all(files.map((file) => STYLES[`../src/ui/styles/${file}`]!()));
  for (const css of [...sheets, marks, around])
    document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
}

/** Waits until that is so after two frames. */
async function settled(isSo: () => boolean): Promise<void> {
  do {
    for (let k = 0; k < 2; k++) await new Promise((resolve) => requestAnimationFrame(resolve));
  } while (!isSo());
}

/** Every surface in every state on one page, as the choices on top say. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { frameAddress, LOCALES, type Look, SIZES, THEMES, WIDTHS } from './look.ts';
import { SCENES, SURFACES, type Surface } from './scenes.tsx';

const ALL = 'all';
const CHOICES = { theme: THEMES, locale: LOCALES, width: WIDTHS, size: SIZES };
type Choices = Record<keyof typeof CHOICES | 'surface', string>;
const FIRST: Choices = { surface: ALL, theme: ALL, locale: 'en', width: 'own', size: 'usual' };

function Gallery() {
  const [choices, setChoices] = useState<Choices>({
    ...FIRST,
    ...Object.fromEntries(new URLSearchParams(location.search)),
  });
  const choose = (name: keyof Choices, value: string) => {
    const now = { ...choices, [name]: value };
    history.replaceState(null, '', `?${new URLSearchParams(now)}`);
    setChoices(now);
  };
  const surfaces = Object.keys(SURFACES) as Surface[];
  return (
    <>
      <nav class="choices" aria-label="What is shown">
        {Object.entries({ surface: surfaces, ...CHOICES }).map(([name, values]) => (
          <label key={name}>
            {name}
            <select
              value={choices[name as keyof Choices]}
              onChange={({ currentTarget }) => choose(name as keyof Choices, currentTarget.value)}
            >
              {[ALL, ...values].map((value) => (
                <option key={value}>{value}</option>
              ))}
            </select>
          </label>
        ))}
      </nav>
      <main>
        <h1>Counterclaim: every surface in every state</h1>
        {surfaces
          .filter((surface) => [ALL, surface].includes(choices.surface))
          .map((surface) => (
            <section key={surface}>
              <h2>{surface}</h2>
              <div class="scenes">
                {Object.entries(SCENES)
                  .filter(([, scene]) => scene.surface === surface)
                  .flatMap(([name, { state }]) =>
                    looksOf(choices).map((look) => (
                      <Frame key={frameAddress(name, look)} name={name} state={state} look={look} />
                    )),
                  )}
              </div>
            </section>
          ))}
      </main>
    </>
  );
}

/** A scene in its frame, which is as high as what is in it. */
function Frame({ name, state, look }: { name: string; state: string; look: Look }) {
  const { surface } = SCENES[name]!;
  const [height, setHeight] = useState(surface === 'page' ? 780 : 560);
  const title = [state, ...Object.values(look)].join(', ');
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <iframe
        title={`${surface}: ${title}`}
        loading="lazy"
        src={frameAddress(name, look)}
        width={look.width === 'own' ? SURFACES[surface].width : look.width}
        height={height}
        onLoad={async ({ currentTarget }) => {
          const shown = currentTarget.contentDocument!.documentElement;
          while (!('ready' in shown.dataset)) await new Promise((resolve) => requestAnimationFrame(resolve));
          setHeight(Math.min(1600, shown.offsetHeight + 2));
        }}
      />
    </figure>
  );
}

/** Every look that the choices leave. */
function looksOf(choices: Choices): Look[] {
  const values = <Value extends string>(name: keyof Choices, all: readonly Value[]): Value[] =>
    all.filter((value) => [ALL, value].includes(choices[name]));
  return values('theme', THEMES).flatMap((theme) =>
    values('locale', LOCALES).flatMap((locale) =>
      values('width', WIDTHS).flatMap((width) => values('size', SIZES).map((size) => ({ theme, locale, width, size }))),
    ),
  );
}

render(<Gallery />, document.getElementById('root')!);

import type { VNode } from 'preact';
import type { PageState } from '../src/engine/page-state.ts';
import type { Analysed } from '../src/ui/disputes/passages.ts';
import { OptionsView } from '../src/ui/options/OptionsView.tsx';
import { PanelView } from '../src/ui/panel/PanelView.tsx';
import type { ViewState } from '../src/ui/parts/state-words.ts';
import { PopupView } from '../src/ui/popup/PopupView.tsx';
import type { TutorialStep } from '../src/ui/welcome/Tutorial.tsx';
import { LOCALES, type Look } from './look.ts';
import { nothing } from './nothing.ts';
import { PageWithNotes } from './PageWithNotes.tsx';
import { Parts } from './Parts.tsx';
import {
  CORRECTIONS,
  EXTREME,
  FLOOD,
  NO_EVIDENCE,
  NOTHING,
  ONE,
  REMOVED,
  SAMPLES,
  TWELVE,
  WITHOUT_RESULT,
} from './states.ts';
import { TriedWelcome } from './TriedWelcome.tsx';

export interface Scene {
  surface: Surface;
  /** What state the surface is in, in a word or two. */
  state: string;
  view(look: Look): VNode;
  /** The selector of a button that is pressed before the scene is looked at. */
  press?: string;
}

/** The style sheets that a surface has, and its width in CSS px. */
export const SURFACES = {
  popup: { styles: ['popup.css'], width: 348 },
  panel: { styles: ['panel.css'], width: 360 },
  page: { styles: ['page-notes.css'], width: 1000 },
  options: { styles: ['page.css'], width: 720 },
  welcome: { styles: ['welcome.css', 'page-notes.css'], width: 900 },
  parts: { styles: ['document.css'], width: 480 },
} as const;
export type Surface = keyof typeof SURFACES;

const RESULTS: Record<string, Analysed> = {
  'four disputes': FLOOD,
  'one dispute': ONE,
  'twelve disputes': TWELVE,
  'fourteen accounts, a long name': EXTREME,
  'no evidence anywhere': NO_EVIDENCE,
  'text removed since': REMOVED,
  'nothing found': NOTHING,
  ...SAMPLES,
};

const STATES: Record<string, ViewState> = { ...RESULTS, ...WITHOUT_RESULT };

/** Every surface in every state, each under a name of its own. */
export const SCENES: Record<string, Scene> = Object.fromEntries(
  [
    { surface: 'parts' as const, state: 'all', view: () => <Parts /> },
    ...Object.entries(STATES).map(([state, shown]) => popup(state, shown)),
    popup('some hidden', FLOOD, { dismissed: ['d2'] }),
    popup('all sites on', FLOOD, { site: { name: 'courier.example', on: false, all: true } }),
    popup('not an article, with the reason', WITHOUT_RESULT['no article']!, {
      look: { kind: 'search', sign: 'address', unread: ['player.example', 'maps.example', 'x-chart', 'polls.example'] },
    }),
    popup('a long host', ONE, { site: { name: `${'under.'.repeat(12)}courier.example`, on: true, all: false } }),
    ...Object.entries(STATES).map(([state, shown]) => panel(state, shown)),
    panel('some hidden', FLOOD, { dismissed: ['d2'], corrections: CORRECTIONS }),
    ...Object.entries(RESULTS).map(([state, shown]) => card(state, shown)),
    ...Object.entries(WITHOUT_RESULT).flatMap(([state, shown]) => (isOfPage(shown) ? onPage(state, shown, null) : [])),
    options('nothing yet', { sites: [], corrections: [], marks: false, shortcuts: [] }),
    options('in use', {}),
    { ...options('asks before it deletes', {}), press: 'section:last-of-type .button' },
    welcome('at first', []),
    welcome('a card is open', ['open'], 'crack'),
    welcome('all tried', ['open', 'passage', 'close']),
  ].map((scene) => [`${scene.surface}: ${scene.state}`, scene]),
);

function popup(state: string, shown: ViewState, start: Partial<Parameters<typeof PopupView>[0]> = {}): Scene {
  const view = () => (
    <PopupView
      state={shown}
      look={null}
      outlet="The Sample Courier"
      dismissed={[]}
      site={shown.phase === 'forbidden' ? null : { name: 'courier.example', on: false, all: false }}
      onOpenDispute={nothing}
      onOpenPanel={nothing}
      onOpenOptions={nothing}
      onRetry={nothing}
      onSite={nothing}
      onAllSites={nothing}
      {...start}
    />
  );
  return { surface: 'popup', state, view };
}

function panel(state: string, shown: ViewState, start: Partial<Parameters<typeof PanelView>[0]> = {}): Scene {
  const view = () => (
    <PanelView
      state={shown}
      title={shown.phase === 'analysed' ? (shown.analysis.title ?? '') : ''}
      outlet="The Sample Courier"
      dismissed={[]}
      corrections={[]}
      onGoTo={nothing}
      onOpenDispute={nothing}
      onCorrect={nothing}
      onUndo={nothing}
      onSearch={async () => true}
      onRetry={nothing}
      {...start}
    />
  );
  return { surface: 'panel', state, view };
}

/** The first dispute's card beside its article. */
function card(state: string, shown: Analysed): Scene {
  return onPage(state, shown, shown.analysis.disputes[0]?.id ?? null);
}

function onPage(state: string, shown: PageState, open: string | null): Scene {
  const view = ({ theme }: Look) => <PageWithNotes state={shown} open={open} dark={theme === 'dark'} />;
  return { surface: 'page', state, view };
}

function isOfPage(state: ViewState): state is PageState {
  return !['connecting', 'forbidden', 'not_asked'].includes(state.phase);
}

function options(state: string, start: Partial<Parameters<typeof OptionsView>[0]>): Scene {
  const view = () => (
    <OptionsView
      sites={[
        { id: 'a', host: 'courier.example' },
        { id: 'b', host: `${'under.'.repeat(12)}courier.example` },
        { id: 'c', host: null },
      ]}
      marks={true}
      certainty="balanced"
      language="browser"
      languages={LOCALES}
      textSize="usual"
      shortcuts={[
        { command: 'analyse', keys: 'Alt+Shift+C' },
        { command: 'next', keys: 'Alt+N' },
        { command: 'previous', keys: '' },
      ]}
      corrections={CORRECTIONS}
      onRemoveSite={nothing}
      onMarks={nothing}
      onCertainty={nothing}
      onLanguage={nothing}
      onTextSize={nothing}
      onShortcuts={nothing}
      onUndo={nothing}
      onExport={nothing}
      onImport={async () => ({ added: 0, known: 2 })}
      onDeleteEverything={async () => {}}
      {...start}
    />
  );
  return { surface: 'options', state, view };
}

function welcome(state: string, done: TutorialStep[], open: string | null = null): Scene {
  return { surface: 'welcome', state, view: () => <TriedWelcome done={done} open={open} /> };
}

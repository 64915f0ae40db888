import type { PageLook } from '../../engine/page-look.ts';
import { visibleDisputes } from '../disputes/visible-disputes.ts';
import { announcement } from '../parts/announcement.ts';
import { Icon } from '../parts/Icon.tsx';
import { Progress } from '../parts/Progress.tsx';
import { StateNotice } from '../parts/StateNotice.tsx';
import { Surface } from '../parts/Surface.tsx';
import type { ViewState } from '../parts/state-words.ts';
import { useStrings } from '../strings.ts';
import { PopupFindings } from './PopupFindings.tsx';
import { type SiteAccess, SiteSwitches } from './SiteSwitches.tsx';
import { UnreadParts } from './UnreadParts.tsx';

export interface PopupViewProps {
  state: ViewState;
  /** How the page was looked at; null before it was. */
  look: PageLook | null;
  /** Who published the page: its outlet's name, or its host; '' where nothing is known. */
  outlet: string;
  dismissed: readonly string[];
  /** Null where nothing can be turned on (the browser's own pages). */
  site: SiteAccess | null;
  onOpenDispute(dispute: string): void;
  /** Called inside the reader's press, as browsers want it for opening a panel. */
  onOpenPanel(): void;
  onOpenOptions(): void;
  onRetry(): void;
  /** Called inside the reader's press, so that the permission can be asked for there. */
  onSite(on: boolean): void;
  onAllSites(on: boolean): void;
}

/** The toolbar button's popup: this page in one glance. */
export function PopupView(props: PopupViewProps) {
  const { state, look, outlet, dismissed, site, onOpenDispute, onOpenPanel, onOpenOptions, onRetry } = props;
  const strings = useStrings();
  const { t, plural, languageName } = strings;
  const found = state.phase === 'analysed' ? state.analysis.disputes.length : 0;
  const shown = state.phase === 'analysed' ? visibleDisputes(state.analysis, dismissed).length : 0;
  const headline = () => {
    if (state.phase !== 'analysed') return t('panel_title');
    if (found === 0) return t('nothing_title');
    return plural('contested_questions', shown);
  };
  return (
    <Surface name="popup" title={t('extension_name')} says={announcement(state, shown, strings)}>
      <header class="head">
        <p class="kicker">
          <span>{outlet || t('extension_name')}</span>
          {state.phase === 'analysed' && <span>{languageName(state.analysis.lang)}</span>}
        </p>
        <h1 class="title">{headline()}</h1>
      </header>
      <div class="popup-body" data-phase={state.phase}>
        {state.phase === 'analysed' ? (
          <PopupFindings state={state} dismissed={dismissed} onOpenDispute={onOpenDispute} />
        ) : state.phase === 'analysing' ? (
          <Progress done={state.done} total={state.total} statements={state.statements.length} />
        ) : state.phase === 'connecting' ? (
          <p class="notice">{t('connecting')}</p>
        ) : (
          <StateNotice state={state} look={look} onRetry={onRetry} />
        )}
      </div>
      <UnreadParts names={look?.unread ?? []} />
      {site && <SiteSwitches site={site} onSite={props.onSite} onAllSites={props.onAllSites} />}
      <footer class="foot">
        {(found > 0 || state.phase === 'analysing') && (
          <button type="button" class="button button-main" onClick={onOpenPanel}>
            <Icon name="columns" />
            {t('open_panel')}
          </button>
        )}
        <button type="button" class="button button-quiet" onClick={onOpenOptions}>
          {t('open_options')}
        </button>
      </footer>
    </Surface>
  );
}

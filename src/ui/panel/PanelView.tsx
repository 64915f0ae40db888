import { useRef } from 'preact/hooks';
import type { Correction } from '../../corrections/correction.ts';
import type { Wish } from '../../corrections/wish.ts';
import type { Span } from '../../engine/analysis.ts';
import { visibleDisputes } from '../disputes/visible-disputes.ts';
import { announcement } from '../parts/announcement.ts';
import { Progress } from '../parts/Progress.tsx';
import { StateNotice } from '../parts/StateNotice.tsx';
import { Surface } from '../parts/Surface.tsx';
import type { ViewState } from '../parts/state-words.ts';
import { useStrings } from '../strings.ts';
import { PanelFindings } from './PanelFindings.tsx';
import { Statements } from './Statements.tsx';

export interface PanelViewProps {
  state: ViewState;
  /** The article's title and outlet; '' where they are not known. */
  title: string;
  outlet: string;
  dismissed: readonly string[];
  corrections: readonly Correction[];
  onGoTo(span: Span): void;
  /** Opens the dispute's card on the page. */
  onOpenDispute(dispute: string): void;
  onCorrect(wish: Wish): void;
  onUndo(correction: Correction): void;
  /** See LookElsewhere. */
  onSearch(words: string): Promise<boolean>;
  onRetry(): void;
}

/** Side panel, sidebar or tab: the whole comparison of one article. */
export function PanelView(props: PanelViewProps) {
  const { state, title, outlet, dismissed, onGoTo, onRetry } = props;
  const strings = useStrings();
  const { t } = strings;
  const heading = useRef<HTMLHeadingElement>(null);
  const found = state.phase === 'analysed' ? visibleDisputes(state.analysis, dismissed).length : 0;
  return (
    <Surface name="panel" title={t('panel_title')} says={announcement(state, found, strings)}>
      <header class="head">
        <p class="kicker">
          <span>{outlet || t('extension_name')}</span>
        </p>
        <h1 class="title" ref={heading} tabIndex={-1}>
          {title || t('panel_title')}
        </h1>
      </header>
      {state.phase === 'analysed' ? (
        <PanelFindings {...props} state={state} />
      ) : state.phase === 'analysing' ? (
        <>
          <Progress done={state.done} total={state.total} statements={state.statements.length} />
          {state.statements.length > 0 && (
            <Statements statements={state.statements} onGoTo={onGoTo} onFocusLost={() => heading.current?.focus()} />
          )}
        </>
      ) : state.phase === 'connecting' ? (
        <p class="notice">{t('connecting')}</p>
      ) : (
        <StateNotice state={state} onRetry={onRetry} />
      )}
    </Surface>
  );
}

import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Correction } from '../../corrections/correction.ts';
import { correctionKey } from '../../corrections/list.ts';
import type { Wish } from '../../corrections/wish.ts';
import type { Span } from '../../engine/analysis.ts';
import type { PageState } from '../../engine/page-state.ts';
import { createPassages } from '../disputes/passages.ts';
import { visibleDisputes } from '../disputes/visible-disputes.ts';
import { assignBadges } from '../parties/badges.ts';
import { announcement } from '../parts/announcement.ts';
import { LiveRegion } from '../parts/LiveRegion.tsx';
import { useStrings } from '../strings.ts';
import { Corrected } from './Corrected.tsx';
import { MarginButton } from './MarginButton.tsx';
import { Notice } from './Notice.tsx';
import { OpenCard } from './OpenCard.tsx';
import { type GetAnchor, type Place, spreadPlaces } from './place.ts';
import { StateNoticeOnPage } from './StateNoticeOnPage.tsx';
import { useDelay } from './use-delay.ts';

/** Shorter waits (ms) need no word. */
const PATIENCE = 300;

export interface PageNotesProps {
  state: PageState;
  /** The page's own theme, measured: the browser's preference says nothing about a page. */
  theme: 'light' | 'dark';
  /** The reader asked for this analysis; a page that is read by itself says nothing unless something was found. */
  asked: boolean;
  /** One for each dispute with a passage on the page, in document coordinates; a new array after every layout. */
  places: readonly Place[];
  /** Ids of disputes that the reader does not want to see. */
  dismissed: readonly string[];
  /** The id of the dispute whose card is open. */
  open: string | null;
  getAnchor: GetAnchor;
  onOpen(dispute: string): void;
  onClose(): void;
  /** To the next or previous one of visibleDisputes(analysis, dismissed), round at the ends. */
  onStep(by: 1 | -1): void;
  onGoTo(span: Span): void;
  /** Does it at once; what it came to, or null where it cannot be done. */
  onCorrect(wish: Wish): Correction | null;
  onUndo(correction: Correction): void;
  /** Searches in the reader's own search engine; false where this browser lets no extension do that. */
  onSearch(words: string): Promise<boolean>;
  onRetry(): void;
}

/** All that Counterclaim shows on a page besides the marks; rendered into the closed shadow root. */
export function PageNotes(props: PageNotesProps) {
  const { state, theme, asked, places, dismissed, open, getAnchor } = props;
  const { onOpen, onClose, onStep, onGoTo, onCorrect, onUndo, onSearch, onRetry } = props;
  const strings = useStrings();
  const [corrected, setCorrected] = useState<{ correction: Correction; dispute: string } | null>(null);
  const waited = useDelay(state.phase === 'analysing', PATIENCE);

  const analysis = state.phase === 'analysed' ? state.analysis : null;
  const disputes = useMemo(() => (analysis ? visibleDisputes(analysis, dismissed) : []), [analysis, dismissed]);
  const badges = useMemo(() => (analysis ? assignBadges(analysis) : new Map()), [analysis]);
  const passages = useMemo(() => (state.phase === 'analysed' ? createPassages(state, onGoTo) : null), [state, onGoTo]);
  const spread = useMemo(
    () => spreadPlaces(places.filter((place) => disputes.some((dispute) => dispute.id === place.dispute))),
    [places, disputes],
  );
  const index = disputes.findIndex((dispute) => dispute.id === open);

  const openCard = (dispute: string) => {
    setCorrected(null);
    onOpen(dispute);
  };
  const correct = (wish: Wish) => {
    const correction = onCorrect(wish);
    if (!correction) return;
    const isGone = wish.kind === 'not_dispute' || wish.kind === 'never_kind';
    // Two that are joined go by the number of the earlier one.
    const dispute = disputes.find(
      ({ id }) => id === wish.dispute || (wish.kind === 'same_dispute' && id === wish.other),
    );
    setCorrected({ correction, dispute: dispute?.id ?? wish.dispute });
    if (isGone) onClose();
    else if (dispute && dispute.id !== open) onOpen(dispute.id);
  };
  const undo = ({ correction, dispute }: NonNullable<typeof corrected>) => {
    onUndo(correction);
    openCard(dispute);
  };
  const keepHere = useCallback(
    (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
      // A page's own shortcuts (j, k, s …) are not meant by keys pressed in here.
      event.stopPropagation();
    },
    [onClose],
  );

  const said = state.phase === 'analysing' ? waited : true;
  const speaks = said && (asked || disputes.length > 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps keys to itself; what acts are buttons.
    <div class="notes" data-theme={theme} lang={strings.locale} dir={strings.direction} onKeyDown={keepHere}>
      <LiveRegion words={speaks ? announcement(state, disputes.length, strings) : ''} />
      {spread.map((place) => {
        const dispute = disputes.find(({ id }) => id === place.dispute);
        if (!dispute) return null;
        return (
          <MarginButton
            key={dispute.id}
            dispute={dispute}
            place={place}
            open={dispute.id === open}
            onPress={() => (dispute.id === open ? onClose() : openCard(dispute.id))}
          />
        );
      })}
      {analysis && index >= 0 && passages && (
        <OpenCard
          analysis={analysis}
          disputes={disputes}
          index={index}
          passages={passages}
          badges={badges}
          places={places}
          getAnchor={getAnchor}
          corrected={
            corrected?.dispute === open ? { correction: corrected.correction, onUndo: () => undo(corrected) } : null
          }
          onStep={onStep}
          onClose={onClose}
          onCorrect={correct}
          onSearch={onSearch}
        />
      )}
      {corrected && open === null ? (
        <Notice key={correctionKey(corrected.correction)} onClose={() => setCorrected(null)}>
          <Corrected correction={corrected.correction} onUndo={() => undo(corrected)} />
        </Notice>
      ) : (
        said && asked && <StateNoticeOnPage key={state.phase} state={state} onRetry={onRetry} />
      )}
    </div>
  );
}

import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Wish } from '../../corrections/wish.ts';
import type { Analysis, Dispute, Span } from '../../engine/analysis.ts';
import type { Passages } from '../disputes/passages.ts';
import type { Badges } from '../parties/badges.ts';
import { LiveRegion } from '../parts/LiveRegion.tsx';
import { useStrings } from '../strings.ts';
import { Card, type CardLayout } from './Card.tsx';
import type { CorrectedProps } from './Corrected.tsx';
import type { GetAnchor, Place } from './place.ts';
import { type ChosenSide, placeCard } from './place-card.ts';
import { uncover } from './uncover.ts';
import { useCardExits } from './use-card-exits.ts';
import { useCardFocus } from './use-card-focus.ts';
import { useWindowWidth } from './use-window-width.ts';

/** Windows up to this wide (CSS px) have no room beside a column of text. */
const NARROW = 560;

export interface OpenCardProps {
  analysis: Analysis;
  disputes: readonly Dispute[];
  index: number;
  passages: Passages;
  badges: Badges;
  /** A change tells that the page was laid out anew. */
  places: readonly Place[];
  getAnchor: GetAnchor;
  onStep(by: 1 | -1): void;
  onClose(): void;
  corrected: CorrectedProps | null;
  onCorrect(wish: Wish): void;
  onSearch(words: string): Promise<boolean>;
}

/** The card at its place, with focus and exits. Going to a passage takes the card along to it. */
export function OpenCard(props: OpenCardProps) {
  const { analysis, disputes, index, badges, places, getAnchor, corrected } = props;
  const { onStep, onClose, onCorrect, onSearch } = props;
  const dispute = disputes[index]!;
  const { t, number } = useStrings();
  const card = useRef<HTMLElement>(null);
  const [pinned, setPinned] = useState(false);
  const [visited, setVisited] = useState<{ dispute: string; span: Span } | null>(null);
  const width = useWindowWidth();

  const span = visited?.dispute === dispute.id ? visited.span : null;
  // The same passage lies elsewhere once `places` has changed.
  const anchor = useMemo(
    () => (span && getAnchor(dispute.id, span)) ?? getAnchor(dispute.id, null),
    [dispute.id, span, getAnchor, places],
  );
  const side = useMemo<ChosenSide>(() => ({ chosen: null }), [dispute.id, span]);
  const layout: CardLayout = width <= NARROW ? 'sheet' : pinned || !anchor ? 'corner' : 'beside';

  useLayoutEffect(() => {
    if (!card.current || !anchor || layout !== 'beside') return;
    const ends = new AbortController();
    placeCard(anchor, card.current, side, ends.signal);
    return () => ends.abort();
  }, [anchor, side, layout]);

  // Only when another passage is looked at: a page that is laid out anew must not scroll by itself.
  useLayoutEffect(() => {
    if (card.current && anchor && layout !== 'beside') uncover(anchor, card.current);
  }, [dispute.id, span, layout]);

  useCardFocus(card, dispute.id);
  useCardExits(card, pinned, onClose);

  const first = useRef(dispute.id);
  const stepped = useRef(false);
  stepped.current ||= dispute.id !== first.current;

  const passages = useMemo(
    () => ({
      ...props.passages,
      goTo(to: Span) {
        setVisited({ dispute: dispute.id, span: to });
        props.passages.goTo(to);
      },
    }),
    [props.passages, dispute.id],
  );

  return (
    <>
      <LiveRegion
        words={stepped.current ? t('live_step', number(index + 1), number(disputes.length), dispute.question) : ''}
      />
      <Card
        card={card}
        analysis={analysis}
        disputes={disputes}
        index={index}
        layout={layout}
        pinned={pinned}
        passages={passages}
        badges={badges}
        onStep={onStep}
        onPin={setPinned}
        onClose={onClose}
        corrected={corrected}
        onCorrect={onCorrect}
        onSearch={onSearch}
      />
    </>
  );
}

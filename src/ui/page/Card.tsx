import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { Dispute } from '../../engine/analysis.ts';
import type { Passages } from '../disputes/passages.ts';
import type { Badges } from '../parties/badges.ts';
import { ArticleWords } from '../parts/ArticleWords.tsx';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { useStrings } from '../strings.ts';
import { CardPosition } from './CardPosition.tsx';
import { WhyMarked } from './WhyMarked.tsx';

/** More would be a list, not a comparison: the side panel has them all. */
const MOST_POSITIONS = 12;

/** Beside its passage; a sheet at the bottom of a narrow window; or a corner of the window. */
export type CardLayout = 'beside' | 'sheet' | 'corner';

export interface CardProps {
  /** Receives the dialog's element, to be placed and focused. */
  card: RefObject<HTMLElement | null>;
  dispute: Dispute;
  /** From 0, among the `count` disputes that can be stepped through. */
  index: number;
  count: number;
  layout: CardLayout;
  pinned: boolean;
  passages: Passages;
  badges: Badges;
  onStep(by: 1 | -1): void;
  onPin(pinned: boolean): void;
  onClose(): void;
  onNotDispute(): void;
}

/** One dispute: the question on top, a row for each position, and what can be done with it. */
export function Card(props: CardProps) {
  const { card, dispute, index, count, layout, pinned, passages, badges, onStep, onPin, onClose, onNotDispute } = props;
  const { t, plural, number } = useStrings();
  const id = useId();
  const rest = dispute.positions.length - MOST_POSITIONS;
  return (
    <section
      ref={card}
      class="card"
      role="dialog"
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-kicker`}
      tabIndex={-1}
      data-layout={layout}
    >
      <div class="card-head">
        <p class="kicker" id={`${id}-kicker`}>
          {t(`contested_${dispute.kind}`)} · {plural('accounts', dispute.positions.length)}
        </p>
        <div class="card-tools">
          <IconButton icon="pin" label={t('pin')} pressed={pinned} onPress={() => onPin(!pinned)} />
          <IconButton icon="close" label={t('close')} onPress={onClose} />
        </div>
        <h2 class="question" id={`${id}-question`}>
          <ArticleWords lang={passages.lang} words={dispute.question} />
        </h2>
      </div>
      <div class="card-body" key={dispute.id}>
        <ol class="positions">
          {dispute.positions.slice(0, MOST_POSITIONS).map((position) => (
            <CardPosition
              key={`${position.party.id}-${position.stance}-${position.claims[0]?.start}`}
              position={position}
              badge={badges.get(position.party.id)}
              passages={passages}
            />
          ))}
        </ol>
        {rest > 0 && <p class="rest">{plural('more_accounts', rest)}</p>}
        <WhyMarked signals={dispute.signals} passages={passages} />
      </div>
      <div class="card-foot">
        {count > 1 && (
          <div class="steps">
            <IconButton icon="previous" label={t('step_previous')} onPress={() => onStep(-1)} />
            <span>{t('step', number(index + 1), number(count))}</span>
            <IconButton icon="next" label={t('step_next')} onPress={() => onStep(1)} />
          </div>
        )}
        <button type="button" class="button button-quiet" onClick={onNotDispute}>
          <Icon name="close" />
          {t('not_dispute')}
        </button>
      </div>
    </section>
  );
}

import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { Wish } from '../../corrections/wish.ts';
import type { Analysis, Dispute } from '../../engine/analysis.ts';
import { CorrectDispute } from '../corrections/CorrectDispute.tsx';
import { Missing } from '../disputes/Missing.tsx';
import type { Passages } from '../disputes/passages.ts';
import { WhyMarked } from '../disputes/WhyMarked.tsx';
import { LookElsewhere } from '../look-elsewhere/LookElsewhere.tsx';
import type { Badges } from '../parties/badges.ts';
import { ArticleWords } from '../parts/ArticleWords.tsx';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { useStrings } from '../strings.ts';
import { CardPosition } from './CardPosition.tsx';
import { Corrected, type CorrectedProps } from './Corrected.tsx';

/** More would be a list, not a comparison: the side panel has them all. */
const MOST_POSITIONS = 12;

/** Beside its passage; a sheet at the bottom of a narrow window; or a corner of the window. */
export type CardLayout = 'beside' | 'sheet' | 'corner';

export interface CardProps {
  /** Receives the dialog's element, to be placed and focused. */
  card: RefObject<HTMLElement | null>;
  analysis: Analysis;
  /** The disputes that can be stepped through, and the index of the one that is shown. */
  disputes: readonly Dispute[];
  index: number;
  layout: CardLayout;
  pinned: boolean;
  passages: Passages;
  badges: Badges;
  onStep(by: 1 | -1): void;
  onPin(pinned: boolean): void;
  onClose(): void;
  /** What the reader has just corrected in what is shown here; null: nothing. */
  corrected: CorrectedProps | null;
  onCorrect(wish: Wish): void;
  /** See LookElsewhere. */
  onSearch(words: string): Promise<boolean>;
}

/** One dispute: the question on top, a row for each position, and what can be done with it. */
export function Card(props: CardProps) {
  const { card, analysis, disputes, index, layout, pinned, passages, badges, corrected } = props;
  const { onStep, onPin, onClose, onCorrect, onSearch } = props;
  const { t, plural, number } = useStrings();
  const id = useId();
  const dispute = disputes[index]!;
  const count = disputes.length;
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
        {corrected && <Corrected {...corrected} />}
        <ol class="positions">
          {dispute.positions.slice(0, MOST_POSITIONS).map((position) => (
            <CardPosition
              key={`${position.party.id}-${position.stance}-${position.claims[0]?.start}`}
              position={position}
              dispute={dispute}
              analysis={analysis}
              badge={badges.get(position.party.id)}
              passages={passages}
            />
          ))}
        </ol>
        {rest > 0 && <p class="rest">{plural('more_accounts', rest)}</p>}
        <div class="card-more">
          <Missing dispute={dispute} analysis={analysis} />
          <WhyMarked signals={dispute.signals} passages={passages} />
          <LookElsewhere dispute={dispute} onSearch={onSearch} />
          <CorrectDispute
            dispute={dispute}
            others={disputes.filter((other) => other !== dispute)}
            parties={analysis.parties}
            lang={analysis.lang}
            onCorrect={onCorrect}
          />
        </div>
      </div>
      <div class="card-foot">
        {count > 1 && (
          <div class="steps">
            <IconButton icon="previous" label={t('step_previous')} onPress={() => onStep(-1)} />
            <span>{t('step', number(index + 1), number(count))}</span>
            <IconButton icon="next" label={t('step_next')} onPress={() => onStep(1)} />
          </div>
        )}
        <button
          type="button"
          class="button button-quiet"
          onClick={() => onCorrect({ kind: 'not_dispute', dispute: dispute.id })}
        >
          <Icon name="close" />
          {t('not_dispute')}
        </button>
      </div>
    </section>
  );
}

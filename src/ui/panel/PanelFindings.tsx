import { useMemo, useState } from 'preact/hooks';
import type { Correction } from '../../corrections/correction.ts';
import type { Wish } from '../../corrections/wish.ts';
import type { Span } from '../../engine/analysis.ts';
import { CorrectionList } from '../corrections/CorrectionList.tsx';
import { type Analysed, createPassages } from '../disputes/passages.ts';
import { visibleDisputes } from '../disputes/visible-disputes.ts';
import { assignBadges } from '../parties/badges.ts';
import { disputingParties } from '../parties/disputing-parties.ts';
import { lookedWords } from '../parts/state-words.ts';
import { useStrings } from '../strings.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { PanelPictures } from './PanelPictures.tsx';
import { PartyFilter } from './PartyFilter.tsx';

export interface PanelFindingsProps {
  state: Analysed;
  /** Who published the article; '' where it is not known. */
  outlet: string;
  dismissed: readonly string[];
  /** Those that changed something here. */
  corrections: readonly Correction[];
  onGoTo(span: Span): void;
  onOpenDispute(dispute: string): void;
  onCorrect(wish: Wish): void;
  onUndo(correction: Correction): void;
  /** See LookElsewhere. */
  onSearch(words: string): Promise<boolean>;
}

export function PanelFindings(props: PanelFindingsProps) {
  const { state, outlet, dismissed, corrections, onGoTo, onOpenDispute, onCorrect, onUndo, onSearch } = props;
  const strings = useStrings();
  const { t } = strings;
  const { analysis } = state;
  const [chosen, setChosen] = useState<string | null>(null);
  const disputes = useMemo(() => visibleDisputes(analysis, dismissed), [analysis, dismissed]);
  const badges = useMemo(() => assignBadges(analysis), [analysis]);
  const passages = useMemo(() => createPassages(state, onGoTo), [state, onGoTo]);
  const parties = useMemo(() => disputingParties(disputes), [disputes]);
  // A party can go with the article that the tab showed before.
  const party = parties.some(({ id }) => id === chosen) ? chosen : null;
  return (
    <>
      {analysis.disputes.length === 0 && <h2 class="notice-title lone">{t('nothing_title')}</h2>}
      {disputes.length > 0 && (
        <>
          <PartyFilter parties={parties} badges={badges} chosen={party} onChoose={setChosen} />
          <PanelPictures
            analysis={analysis}
            disputes={disputes}
            party={party}
            badges={badges}
            passages={passages}
            outlet={outlet}
          />
          {disputes.map((dispute, index) => (
            <ComparisonTable
              key={dispute.id}
              analysis={analysis}
              disputes={disputes}
              index={index}
              party={party}
              badges={badges}
              passages={passages}
              onOpen={() => onOpenDispute(dispute.id)}
              onCorrect={onCorrect}
              onSearch={onSearch}
            />
          ))}
        </>
      )}
      {corrections.length > 0 && (
        <section class="block">
          <h2 class="block-title">{t('corrected_title')}</h2>
          <CorrectionList corrections={corrections} withPage={false} onUndo={onUndo} />
        </section>
      )}
      <p class="looked">
        {lookedWords(state.looked, strings)} {t('unmarked')}
      </p>
    </>
  );
}

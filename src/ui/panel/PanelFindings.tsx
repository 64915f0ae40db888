import { useMemo, useState } from 'preact/hooks';
import type { Span } from '../../engine/analysis.ts';
import { type Analysed, createPassages } from '../disputes/passages.ts';
import { visibleDisputes } from '../disputes/visible-disputes.ts';
import { assignBadges } from '../parties/badges.ts';
import { lookedWords } from '../parts/state-words.ts';
import { useStrings } from '../strings.ts';
import { ArticleStrip } from './ArticleStrip.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { disputingParties } from './disputing-parties.ts';
import { HiddenDisputes } from './HiddenDisputes.tsx';
import { PartyFilter } from './PartyFilter.tsx';
import { StandsTable } from './StandsTable.tsx';

export interface PanelFindingsProps {
  state: Analysed;
  dismissed: readonly string[];
  onGoTo(span: Span): void;
  onOpenDispute(dispute: string): void;
  onUndo(dispute: string): void;
}

export function PanelFindings({ state, dismissed, onGoTo, onOpenDispute, onUndo }: PanelFindingsProps) {
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
          <ArticleStrip analysis={analysis} disputes={disputes} party={party} />
          <StandsTable disputes={disputes} parties={parties} party={party} badges={badges} passages={passages} />
          {disputes.map((dispute, index) => (
            <ComparisonTable
              key={dispute.id}
              dispute={dispute}
              index={index}
              party={party}
              badges={badges}
              passages={passages}
              onOpen={() => onOpenDispute(dispute.id)}
            />
          ))}
        </>
      )}
      <HiddenDisputes disputes={analysis.disputes.filter(({ id }) => dismissed.includes(id))} onUndo={onUndo} />
      <p class="looked">
        {lookedWords(state.looked, strings)} {t('unmarked')}
      </p>
    </>
  );
}

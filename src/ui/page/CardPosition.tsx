import type { Analysis, Dispute, Position } from '../../engine/analysis.ts';
import type { Passages } from '../disputes/passages.ts';
import type { Badge } from '../parties/badges.ts';
import { PartyBadge } from '../parties/PartyBadge.tsx';
import { PartyFacts } from '../parties/PartyFacts.tsx';
import { PartyName } from '../parties/PartyName.tsx';
import { EvidenceChips } from '../parts/EvidenceChips.tsx';
import { Quote } from '../parts/Quote.tsx';
import { Stance } from '../parts/Stance.tsx';

export interface CardPositionProps {
  position: Position;
  dispute: Dispute;
  analysis: Analysis;
  badge: Badge | undefined;
  passages: Passages;
}

/** Who, what kind of party, what it does with the claim, in which words, citing what. */
export function CardPosition({ position, dispute, analysis, badge, passages }: CardPositionProps) {
  return (
    <li class="position">
      <PartyBadge badge={badge} />
      <div class="position-words">
        <div class="position-head">
          <h3>
            <PartyName party={position.party} />
          </h3>
          <Stance stance={position.stance} />
        </div>
        <PartyFacts position={position} dispute={dispute} analysis={analysis} passages={passages} />
        {position.claims.map((claim) => (
          <Quote key={claim.start} span={claim} passages={passages} />
        ))}
        <EvidenceChips evidence={position.evidence} passages={passages} />
      </div>
    </li>
  );
}

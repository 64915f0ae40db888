import type { Position } from '../../engine/analysis.ts';
import { nestQuotation } from '../../engine/text/nest-quotation.ts';
import type { Passages } from '../disputes/passages.ts';
import { Icon } from '../parts/Icon.tsx';
import { StanceMark } from '../parts/StanceMark.tsx';
import { useStrings } from '../strings.ts';

/** One party's stance in one dispute, as shapes and as words for screen readers; pressing it goes to its first claim. */
export function StandsCell({ position, passages }: { position: Position; passages: Passages }) {
  const { t } = useStrings();
  const [claim] = position.claims;
  const cites = [...new Set(position.evidence.map(({ type }) => type))];
  const words = [t(`stance_${position.stance}`), ...cites.map((type) => t(`evidence_${type}`))].join(', ');
  const signs = (
    <>
      <StanceMark stance={position.stance} />
      {cites.map((type) => (
        <Icon key={type} name={type} />
      ))}
    </>
  );
  if (!claim || passages.isMissing(claim)) {
    return (
      <span class="stands-cell" title={words}>
        {signs}
        <span class="unseen">{words}</span>
      </span>
    );
  }
  const title = `${words}: ${t('quotation', nestQuotation(passages.words(claim)))}`;
  return (
    <button type="button" class="stands-cell" aria-label={title} title={title} onClick={() => passages.goTo(claim)}>
      {signs}
    </button>
  );
}

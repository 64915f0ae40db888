import type { Analysis, Dispute, Party, Position } from '../../engine/analysis.ts';
import { partyName } from '../parties/party-name.ts';
import { shortName } from '../parties/short-name.ts';
import { useStrings } from '../strings.ts';
import { whatIsMissing } from './what-is-missing.ts';

/** More would be a list in a sentence. */
const MOST_NAMES = 5;

/** What this article does not say about a dispute, plainly; nothing where nothing is missing. */
export function Missing({ dispute, analysis }: { dispute: Dispute; analysis: Analysis }) {
  const strings = useStrings();
  const { t, plural, list } = strings;
  const { unsupported, accounts, silent, unnamed, unheard, unplaced } = whatIsMissing(dispute, analysis);
  const names = (parties: readonly (Party | Position['party'])[]) => {
    const shown = parties.length > MOST_NAMES ? parties.slice(0, MOST_NAMES - 1) : parties;
    const rest = parties.length - shown.length;
    const words = shown.map((party) => shortName(partyName(party, strings)));
    return list(rest > 0 ? [...words, plural('voices_rest', rest)] : words);
  };
  const lines = [
    unsupported > 0 && unsupported === accounts && t('missing_all_evidence'),
    unsupported > 0 && unsupported < accounts && plural('missing_evidence', unsupported, strings.number(accounts)),
    unnamed > 0 && plural('missing_names', unnamed),
    silent.length > 0 && t('missing_answers', names(silent)),
    unheard.length > 0 && t('missing_voices', names(unheard)),
    unplaced.length > 0 && t('missing_standing', names(unplaced)),
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <div class="missing">
      <h3 class="part-title">{t('missing_title')}</h3>
      <ul class="missing-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

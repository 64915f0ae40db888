import type { Correction } from '../../corrections/correction.ts';
import { partyName } from '../parties/party-name.ts';
import type { Strings } from '../strings.ts';

/** What a correction says, in one line. */
export function correctionWords(correction: Correction, strings: Strings): string {
  const { t, list } = strings;
  switch (correction.kind) {
    case 'not_dispute':
      return t('correction_not_dispute', correction.question);
    case 'same_dispute':
      return t('correction_same_dispute', correction.question, correction.other.question);
    case 'wrong_party': {
      const { from, to, claims } = correction;
      const right = to ? partyName(to, strings) : t('party_unclear');
      return t('correction_wrong_party', claims[0] ?? '', partyName(from, strings), right);
    }
    case 'never_kind': {
      const signals = correction.signals.map((signal) => t(`signal_${signal}`));
      return t('correction_never_kind', t(`contested_${correction.dispute}`), list(signals));
    }
  }
}

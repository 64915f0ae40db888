import { EVIDENCE_TYPES, STANCES } from '../src/engine/analysis.ts';
import { createPassages } from '../src/ui/disputes/passages.ts';
import { assignBadges } from '../src/ui/parties/badges.ts';
import { PartyBadge } from '../src/ui/parties/PartyBadge.tsx';
import { Choice } from '../src/ui/parts/Choice.tsx';
import { EvidenceChips } from '../src/ui/parts/EvidenceChips.tsx';
import { IconButton } from '../src/ui/parts/IconButton.tsx';
import { Progress } from '../src/ui/parts/Progress.tsx';
import { Quote } from '../src/ui/parts/Quote.tsx';
import { Stance } from '../src/ui/parts/Stance.tsx';
import { StateNotice } from '../src/ui/parts/StateNotice.tsx';
import { Surface } from '../src/ui/parts/Surface.tsx';
import { Switch } from '../src/ui/parts/Switch.tsx';
import { useStrings } from '../src/ui/strings.ts';
import { nothing } from './nothing.ts';
import { EXTREME } from './states.ts';

/** Every part that surfaces are built of, by itself. */
export function Parts() {
  const { t, plural } = useStrings();
  const passages = createPassages(EXTREME, nothing);
  const badges = assignBadges(EXTREME.analysis);
  const [claim] = EXTREME.analysis.disputes[0]!.positions[0]!.claims;
  const [missing] = EXTREME.missing;
  return (
    <Surface name="parts" title={t('extension_name')}>
      <h1 class="title">{t('extension_name')}</h1>
      <p>
        {STANCES.map((stance) => (
          <Stance key={stance} stance={stance} />
        ))}
      </p>
      <p>
        {[...badges].map(([party, badge]) => (
          <PartyBadge key={party} badge={badge} />
        ))}
      </p>
      <Quote span={claim!} passages={passages} />
      <Quote span={missing!} passages={passages} />
      <EvidenceChips evidence={EVIDENCE_TYPES.map((type, e) => ({ type, start: e, end: e + 1 }))} passages={passages} />
      <EvidenceChips evidence={[{ type: 'document', ...missing! }]} passages={passages} />
      <EvidenceChips evidence={[]} passages={passages} />
      <p>
        <IconButton icon="close" label={t('close')} onPress={nothing} />
        <IconButton icon="pin" label={t('pin')} pressed={false} onPress={nothing} />
        <IconButton icon="pin" label={`${t('pin')} 2`} pressed={true} onPress={nothing} />
      </p>
      <Switch label={t('marks_switch')} explanation={t('marks_switch_text')} on={true} onChange={nothing} />
      <Switch label={t('all_sites_switch')} on={false} onChange={nothing} />
      <Switch label={t('site_switch', 'courier.example')} on={true} disabled={true} onChange={nothing} />
      <Choice
        label={t('options_text_size')}
        values={[1, 2, 6, 11].map((count) => ({ value: String(count), name: plural('accounts', count) }))}
        chosen="2"
        onChoose={nothing}
      />
      <Progress done={0} total={0} statements={0} />
      <Progress done={3} total={8} statements={12} />
      <StateNotice
        state={{ phase: 'failed', code: 'unknown', message: 'TypeError: x is not a function' }}
        onRetry={nothing}
      />
    </Surface>
  );
}

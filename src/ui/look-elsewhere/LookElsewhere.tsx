import { useState } from 'preact/hooks';
import type { Dispute } from '../../engine/analysis.ts';
import { disputingParties } from '../parties/disputing-parties.ts';
import { shortName } from '../parties/short-name.ts';
import { Fold } from '../parts/Fold.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useStrings } from '../strings.ts';

export interface LookElsewhereProps {
  dispute: Dispute;
  /** Searches in the reader's own search engine; false where this browser lets no extension do that. */
  onSearch(words: string): Promise<boolean>;
}

/** The question, and each party with it, to be looked up: no page can vouch for itself. Nothing is sent until a press. */
export function LookElsewhere({ dispute, onSearch }: LookElsewhereProps) {
  const { t } = useStrings();
  /** The words that could not be searched for. */
  const [left, setLeft] = useState<string | null>(null);
  const named = disputingParties([dispute]).filter(({ kind, name }) => kind !== 'author' && name !== '');
  const searches = [
    dispute.question,
    ...named.map(({ name }) => `${shortName(name).replace('…', '')} ${dispute.question}`),
  ];
  const search = async (words: string) => setLeft((await onSearch(words)) ? null : words);
  return (
    <Fold title={t('elsewhere')}>
      <p class="fold-note">{t('elsewhere_text')}</p>
      <ul class="searches">
        {searches.map((words) => (
          <li key={words}>
            <button type="button" class="search" onClick={() => void search(words)}>
              <Icon name="search" />
              <bdi>{words}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {left !== null && (
          <label class="search-left">
            {t('elsewhere_copy')}
            <input type="text" readOnly value={left} onFocus={(event) => event.currentTarget.select()} />
          </label>
        )}
      </div>
    </Fold>
  );
}

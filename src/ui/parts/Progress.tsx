import { useStrings } from '../strings.ts';

/**
 * How much of the article was read. `total` 0: the reader is being made ready. When all is read, the statements are set
 * against each other, which takes no time that could be told beforehand.
 */
export function Progress({ done, total }: { done: number; total: number }) {
  const { t, number } = useStrings();
  const title = total === 0 ? t('preparing') : done < total ? t('analysing') : t('comparing');
  return (
    <div class="progress">
      <span class="progress-title">{title}</span>
      {total > 0 ? <progress aria-label={title} value={done} max={total} /> : <progress aria-label={title} />}
      {total > 0 && <span class="progress-parts">{t('analysing_parts', number(done), number(total))}</span>}
    </div>
  );
}

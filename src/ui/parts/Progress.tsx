import { useStrings } from '../strings.ts';

export interface ProgressProps {
  /** Parts of the article that were read, and all; `total` 0: the reader is being made ready. */
  done: number;
  total: number;
  /** How many were found so far. */
  statements: number;
}

/**
 * How much of the article was read. When all is, the statements are set against each other, which takes no time that
 * could be told beforehand.
 */
export function Progress({ done, total, statements }: ProgressProps) {
  const { t, plural, number } = useStrings();
  const title = total === 0 ? t('preparing') : done < total ? t('analysing') : t('comparing');
  return (
    <div class="progress">
      <span class="progress-title">{title}</span>
      {total > 0 ? <progress aria-label={title} value={done} max={total} /> : <progress aria-label={title} />}
      <span class="progress-parts">
        {total > 0 &&
          `${t('analysing_parts', number(done), number(total))} · ${plural('statements_so_far', statements)}`}
      </span>
    </div>
  );
}

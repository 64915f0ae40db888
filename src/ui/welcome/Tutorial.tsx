import { LiveRegion } from '../parts/LiveRegion.tsx';
import { useStrings } from '../strings.ts';
import { SAMPLE_LINES } from './sample.ts';

/** What there is to try, in its order. */
const TUTORIAL_STEPS = ['open', 'passage', 'close'] as const;
export type TutorialStep = (typeof TUTORIAL_STEPS)[number];

export interface TutorialProps {
  done: ReadonlySet<TutorialStep>;
  /** Receives the sample article, to be marked like a page, and null when it goes. */
  onArticle(article: HTMLElement | null): void;
}

/** A made-up article to try everything on, and what to try next. */
export function Tutorial({ done, onArticle }: TutorialProps) {
  const { t } = useStrings();
  const next = TUTORIAL_STEPS.find((step) => !done.has(step));
  const [headline, ...paragraphs] = SAMPLE_LINES;
  return (
    <section class="block">
      <h2 class="block-title">{t('welcome_try_title')}</h2>
      <ol class="try">
        {TUTORIAL_STEPS.map((step) => (
          <li key={step} class="try-step" data-done={done.has(step)} aria-current={step === next ? 'step' : undefined}>
            <span>
              {t(`welcome_try_${step}`)}
              {done.has(step) && <span class="unseen"> {t('welcome_try_done')}</span>}
            </span>
          </li>
        ))}
      </ol>
      <LiveRegion words={done.size === 0 ? '' : next ? t(`welcome_try_${next}`) : t('welcome_try_end')} />
      <article class="sample" lang="en" dir="ltr" ref={onArticle}>
        <h3 class="sample-headline">{headline}</h3>
        {paragraphs.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </article>
      <p class="note">{next ? t('welcome_try_note') : t('welcome_try_end')}</p>
    </section>
  );
}

import { Surface } from '../parts/Surface.tsx';
import { useStrings } from '../strings.ts';
import { Tutorial, type TutorialProps } from './Tutorial.tsx';

export interface WelcomeViewProps extends TutorialProps {
  /** The keys that analyse a page as the browser has them now, '' for none. */
  shortcut: string;
}

/** What opens after the installation: what Counterclaim is, something to try it on, and how to go on from there. */
export function WelcomeView({ shortcut, done, onArticle }: WelcomeViewProps) {
  const { t } = useStrings();
  return (
    <Surface name="page" title={t('welcome_title')}>
      <p class="kicker">{t('extension_name')}</p>
      <h1 class="title">{t('welcome_title')}</h1>
      <p class="lead">{t('welcome_lead')}</p>
      <Tutorial done={done} onArticle={onArticle} />
      <section class="block">
        <h2 class="block-title">{t('welcome_start_title')}</h2>
        <ol class="points">
          <li>
            {t('welcome_start_click')} {shortcut && t('welcome_start_shortcut', shortcut)}
          </li>
          <li>{t('welcome_start_mark')}</li>
          <li>{t('welcome_start_site')}</li>
        </ol>
      </section>
      <section class="block">
        <h2 class="block-title">{t('welcome_does_title')}</h2>
        <ul class="points">
          <li>{t('welcome_does_compare')}</li>
          <li>{t('welcome_does_words')}</li>
          <li>{t('welcome_does_local')}</li>
        </ul>
      </section>
      <section class="block">
        <h2 class="block-title">{t('welcome_never_title')}</h2>
        <ul class="points">
          <li>{t('welcome_never_judge')}</li>
          <li>{t('welcome_never_confirm')}</li>
          <li>{t('welcome_never_send')}</li>
        </ul>
      </section>
    </Surface>
  );
}

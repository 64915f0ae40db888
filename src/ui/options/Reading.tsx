import { CERTAINTIES, type Certainty } from '../../engine/disputes/certainty.ts';
import { Choice } from '../parts/Choice.tsx';
import { Switch } from '../parts/Switch.tsx';
import { useStrings } from '../strings.ts';

/** Stands for the browser's own language. */
const BROWSER = 'browser';
const TEXT_SIZES = ['small', 'usual', 'large', 'largest'] as const;
type TextSize = (typeof TEXT_SIZES)[number];

export interface ReadingProps {
  marks: boolean;
  certainty: Certainty;
  /** One of `languages` (ISO 639-1), or `browser` for the browser's own. */
  language: string;
  /** Those that there are words in. */
  languages: readonly string[];
  textSize: TextSize;
  onMarks(on: boolean): void;
  onCertainty(certainty: Certainty): void;
  onLanguage(language: string): void;
  onTextSize(size: TextSize): void;
}

/** What Counterclaim shows and how it looks: marks, how sure they are, language and size of text. */
export function Reading(props: ReadingProps) {
  const { marks, certainty, language, languages, textSize, onMarks, onCertainty, onLanguage, onTextSize } = props;
  const { t, ownName } = useStrings();
  return (
    <section class="block">
      <h2 class="block-title">{t('options_reading')}</h2>
      <div class="settings">
        <Switch label={t('marks_switch')} explanation={t('marks_switch_text')} on={marks} onChange={onMarks} />
        <Choice
          label={t('options_certainty')}
          explanation={t('options_certainty_text')}
          values={CERTAINTIES.map((value) => ({ value, name: t(`certainty_${value}`) }))}
          chosen={certainty}
          onChoose={onCertainty}
        />
        <Choice
          label={t('options_language')}
          explanation={t('options_language_text')}
          values={[
            { value: BROWSER, name: t('options_language_browser') },
            ...languages.map((code) => ({ value: code, name: ownName(code), lang: code })),
          ]}
          chosen={language}
          onChoose={onLanguage}
        />
        <Choice
          label={t('options_text_size')}
          values={TEXT_SIZES.map((value) => ({ value, name: t(`text_size_${value}`) }))}
          chosen={textSize}
          onChoose={onTextSize}
        />
      </div>
    </section>
  );
}

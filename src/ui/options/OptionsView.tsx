import { Surface } from '../parts/Surface.tsx';
import { Switch } from '../parts/Switch.tsx';
import { useStrings } from '../strings.ts';
import { Corrections, type CorrectionsProps } from './Corrections.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
import { type SiteShown, SitesList } from './SitesList.tsx';

export interface OptionsViewProps extends CorrectionsProps {
  sites: readonly SiteShown[];
  marks: boolean;
  onRemoveSite(id: string): void;
  onMarks(on: boolean): void;
  /** Settles when nothing is stored any more. */
  onDeleteEverything(): Promise<void>;
}

/** Sites, marks, corrections, and what is stored. */
export function OptionsView(props: OptionsViewProps) {
  const { sites, marks, corrections, onRemoveSite, onMarks, onUndo, onExport, onImport, onDeleteEverything } = props;
  const { t } = useStrings();
  return (
    <Surface name="page" title={t('options_title')}>
      <h1 class="title">{t('options_title')}</h1>
      <SitesList sites={sites} onRemove={onRemoveSite} />
      <section class="block">
        <h2 class="block-title">{t('options_marks')}</h2>
        <Switch label={t('marks_switch')} explanation={t('marks_switch_text')} on={marks} onChange={onMarks} />
      </section>
      <Corrections corrections={corrections} onUndo={onUndo} onExport={onExport} onImport={onImport} />
      <DeleteEverything onDelete={onDeleteEverything} />
    </Surface>
  );
}

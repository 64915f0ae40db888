import { Surface } from '../parts/Surface.tsx';
import { useStrings } from '../strings.ts';
import { Corrections, type CorrectionsProps } from './Corrections.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
import { Reading, type ReadingProps } from './Reading.tsx';
import { type ShortcutShown, Shortcuts } from './Shortcuts.tsx';
import { type SiteShown, SitesList } from './SitesList.tsx';

export interface OptionsViewProps extends ReadingProps, CorrectionsProps {
  sites: readonly SiteShown[];
  shortcuts: readonly ShortcutShown[];
  onRemoveSite(id: string): void;
  onShortcuts(): void;
  /** Settles when nothing is stored any more. */
  onDeleteEverything(): Promise<void>;
}

/** Sites, looks, shortcuts, corrections, and what is stored. */
export function OptionsView(props: OptionsViewProps) {
  const { sites, shortcuts, onRemoveSite, onShortcuts, onDeleteEverything } = props;
  const { t } = useStrings();
  return (
    <Surface name="page" title={t('options_title')}>
      <h1 class="title">{t('options_title')}</h1>
      <SitesList sites={sites} onRemove={onRemoveSite} />
      <Reading {...props} />
      <Shortcuts shortcuts={shortcuts} onChange={onShortcuts} />
      <Corrections {...props} />
      <DeleteEverything onDelete={onDeleteEverything} />
    </Surface>
  );
}

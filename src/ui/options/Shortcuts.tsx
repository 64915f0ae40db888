import { useStrings } from '../strings.ts';

export interface ShortcutShown {
  command: 'analyse' | 'next' | 'previous';
  /** Such as `Alt+N`; '' for none. */
  keys: string;
}

export interface ShortcutsProps {
  shortcuts: readonly ShortcutShown[];
  /** Opens the browser's own page on which they are changed. */
  onChange(): void;
}

/** The keys as the browser has them now; nothing in browsers without keyboard commands. */
export function Shortcuts({ shortcuts, onChange }: ShortcutsProps) {
  const { t } = useStrings();
  if (shortcuts.length === 0) return null;
  return (
    <section class="block">
      <h2 class="block-title">{t('options_shortcuts')}</h2>
      <dl class="rows">
        {shortcuts.map(({ command, keys }) => (
          <div class="row" key={command}>
            <dt>{t(`command_${command}`)}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : t('options_shortcut_none')}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{t('options_shortcuts_card')}</p>
      <button type="button" class="button" onClick={onChange}>
        {t('options_shortcuts_change')}
      </button>
    </section>
  );
}

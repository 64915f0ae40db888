import { useId, useRef, useState } from 'preact/hooks';
import type { Correction } from '../../corrections/correction.ts';
import type { Refusal } from '../../corrections/file.ts';
import { CorrectionList } from '../corrections/CorrectionList.tsx';
import { useStrings } from '../strings.ts';

/** What became of a file of corrections. */
export type Imported = { added: number; known: number } | { refused: Refusal | 'not_stored' };

export interface CorrectionsProps {
  corrections: readonly Correction[];
  onUndo(correction: Correction): void;
  onExport(): void;
  onImport(file: File): Promise<Imported>;
}

/** What the reader corrected, on whichever page; out to a file and in from one. */
export function Corrections({ corrections, onUndo, onExport, onImport }: CorrectionsProps) {
  const { t, plural } = useStrings();
  const [imported, setImported] = useState<Imported | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  const read = async (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    setImported(await onImport(chosen));
    // The same file again is another change.
    input.value = '';
  };
  return (
    <section class="block">
      <h2 class="block-title">{t('options_corrections')}</h2>
      {corrections.length === 0 ? (
        <p class="empty">{t('options_corrections_none')}</p>
      ) : (
        <CorrectionList corrections={corrections} withPage onUndo={onUndo} />
      )}
      <div class="files">
        {corrections.length > 0 && (
          <button type="button" class="button" onClick={onExport}>
            {t('export_corrections')}
          </button>
        )}
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {t('import_corrections')}
        </button>
        <input
          ref={file}
          id={id}
          class="unseen"
          type="file"
          accept="application/json,.json"
          tabIndex={-1}
          aria-label={t('import_corrections')}
          onChange={(event) => void read(event.currentTarget)}
        />
      </div>
      <p role="status">
        {imported &&
          ('refused' in imported
            ? t(`import_${imported.refused}`)
            : `${plural('import_added', imported.added)} ${imported.known > 0 ? plural('import_known', imported.known) : ''}`)}
      </p>
    </section>
  );
}

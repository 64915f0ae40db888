import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Correction } from '../../corrections/correction.ts';
import { correctionWords } from '../corrections/correction-words.ts';
import { useStrings } from '../strings.ts';

export interface CorrectedProps {
  correction: Correction;
  onUndo(): void;
}

/** What the reader has just corrected, and the way back, which takes the focus. */
export function Corrected({ correction, onUndo }: CorrectedProps) {
  const strings = useStrings();
  const undo = useRef<HTMLButtonElement>(null);
  const id = useId();
  useLayoutEffect(() => undo.current?.focus({ preventScroll: true }), [correction]);
  return (
    <div class="corrected">
      <p id={id}>{correctionWords(correction, strings)}</p>
      <button type="button" class="button" ref={undo} aria-describedby={id} onClick={onUndo}>
        {strings.t('undo')}
      </button>
    </div>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Dispute } from '../../engine/analysis.ts';
import { useStrings } from '../strings.ts';
import { Notice } from './Notice.tsx';

export interface HiddenNoticeProps {
  dispute: Dispute;
  onUndo(): void;
  onClose(): void;
}

/** After "Not a dispute": what was hidden, and the way back, which takes the focus that the card had. */
export function HiddenNotice({ dispute, onUndo, onClose }: HiddenNoticeProps) {
  const { t } = useStrings();
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <Notice onClose={onClose}>
      <p>{t('hidden_notice', dispute.question)}</p>
      <button type="button" class="button" ref={undo} onClick={onUndo}>
        {t('undo')}
      </button>
    </Notice>
  );
}

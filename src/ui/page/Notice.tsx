import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { IconButton } from '../parts/IconButton.tsx';
import { useStrings } from '../strings.ts';

export interface NoticeProps {
  children: ComponentChildren;
  /** Left out for a notice that only hides itself. */
  onClose?(): void;
}

/** A few quiet words in the window's corner, until somebody closes them: time alone takes nothing away. */
export function Notice({ children, onClose }: NoticeProps) {
  const { t } = useStrings();
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  const close = () => {
    setClosed(true);
    onClose?.();
  };
  return (
    <aside class="page-notice">
      <div class="page-notice-words">{children}</div>
      <IconButton icon="close" label={t('close')} onPress={close} />
    </aside>
  );
}

import { useState } from 'preact/hooks';
import { saveFile } from '../parts/save-file.ts';
import { useStrings } from '../strings.ts';
import type { Drawing } from './drawing.ts';
import { pictureAsPng, pictureAsSvg } from './picture-file.tsx';
import type { SheetText } from './Sheet.tsx';

export interface SavePictureProps {
  name: string;
  draw(width: number): Drawing;
  text: SheetText;
}

/** Saves a picture as a file. */
export function SavePicture({ name, draw, text }: SavePictureProps) {
  const strings = useStrings();
  const { t } = strings;
  const [failed, setFailed] = useState(false);
  const save = async (format: 'svg' | 'png') => {
    setFailed(false);
    try {
      const svg = pictureAsSvg(draw, text, strings);
      const blob = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pictureAsPng(svg);
      saveFile(`${name}.${format}`, blob);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="picture-save">
      <button type="button" class="button button-quiet" onClick={() => void save('svg')}>
        {t('save_svg')}
        <span class="unseen">: {text.title}</span>
      </button>
      <button type="button" class="button button-quiet" onClick={() => void save('png')}>
        {t('save_png')}
        <span class="unseen">: {text.title}</span>
      </button>
      <span role="status">{failed && t('save_failed')}</span>
    </div>
  );
}

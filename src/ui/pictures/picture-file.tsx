import { render } from 'preact';
import { type Strings, StringsContext } from '../strings.ts';
import type { Drawing } from './drawing.ts';
import { layOutSheet, type SheetText } from './Sheet.tsx';

const SVG = 'http://www.w3.org/2000/svg';
/** Of the picture on the sheet, CSS px. */
const WIDTH = 900;
/** Device pixels of a PNG for a CSS px; fewer where the picture would be larger than browsers draw. */
const SCALE = 2;
const LARGEST = 8192;

/** What style sheets give to elements of a picture; a file has no style sheet. */
const STYLED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'direction',
] as const;

/**
 * The picture as an SVG file that needs nothing else, in the light theme, with its title and key. The article's words
 * are text nodes to the last: what they would mean as markup is escaped.
 */
export function pictureAsSvg(draw: (width: number) => Drawing, text: SheetText, strings: Strings): string {
  const drawn = document.createElement('div');
  drawn.className = 'picture-sheet';
  document.body.append(drawn);
  try {
    const { width, height, content } = layOutSheet(draw(WIDTH), text, strings.direction);
    render(
      <StringsContext.Provider value={strings}>
        <svg xmlns={SVG} lang={strings.locale} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
          <title>{text.title}</title>
          {content}
        </svg>
      </StringsContext.Provider>,
      drawn,
    );
    const svg = drawn.firstElementChild!;
    keepStyles([...svg.querySelectorAll('*')]);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
  } finally {
    render(null, drawn);
    drawn.remove();
  }
}

/** The same as a PNG file. Rejects when the browser cannot draw it. */
export async function pictureAsPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(SCALE, LARGEST / image.naturalWidth, LARGEST / image.naturalHeight);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.')))),
  );
}

/** Writes what style sheets give to elements on the elements themselves, and takes their classes off. */
function keepStyles(elements: readonly Element[]): void {
  // All are read before any is changed: what an element gets may hang on the classes of those around it.
  const styles = elements.map((element) => {
    const style = getComputedStyle(element);
    return STYLED.map((property) => [property, style.getPropertyValue(property)] as const);
  });
  elements.forEach((element, k) => {
    for (const [property, value] of styles[k]!) if (value) element.setAttribute(property, value);
    element.removeAttribute('class');
  });
}

import type { BlockKind } from './line.ts';

const ITEM = /^(?:LI|DD|DT)$/;
const CAPTION = /(?:^|[\s_-])(?:fig)?captions?(?:$|[\s_-])/i;

/** What a block is, by the element that its words stand in. */
export function blockKind(element: Element): BlockKind {
  if (element.closest('h1, h2, h3, h4, h5, h6, [role="heading"]')) return 'heading';
  if (element.closest('figure, figcaption, caption') || isCaption(element)) return 'caption';
  if (element.closest('blockquote')) return 'quotation';
  const { tagName, parentElement } = element;
  // Old pages are laid out by tables of a single cell.
  if (tagName === 'TR' && element.childElementCount > 1) return 'row';
  // A post of a live blog is a list item too, of several paragraphs.
  const isItem =
    ITEM.test(tagName) || (ITEM.test(parentElement?.tagName ?? '') && parentElement!.childElementCount === 1);
  return isItem ? 'item' : 'paragraph';
}

function isCaption(element: Element): boolean {
  return [element, element.parentElement].some((box) => CAPTION.test(box?.getAttribute('class') ?? ''));
}

/** A stretch of characters of one text node that stand in a line as they are (white space as a single space). */
export interface Piece {
  node: Text;
  /** UTF-16 offset into the node's data, and into the line's text. */
  from: number;
  at: number;
  length: number;
}

/** What a block is by its markup; `row`: of a table. */
export type BlockKind = 'heading' | 'paragraph' | 'quotation' | 'item' | 'row' | 'caption';

/** One block of the page as one line of text. */
export interface Line {
  kind: BlockKind;
  /** The nearest block element around the words. */
  element: Element;
  text: string;
  pieces: Piece[];
}

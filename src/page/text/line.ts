/** A stretch of characters of one text node that stand in a line as they are (white space as a single space). */
export interface Piece {
  node: Text;
  /** UTF-16 offset into the node's data, and into the line's text. */
  from: number;
  at: number;
  length: number;
}

/** One block of the page (heading, paragraph, list item, caption, table row …) as one line of text. */
export interface Line {
  /** The nearest block element around the words. */
  element: Element;
  text: string;
  pieces: Piece[];
}

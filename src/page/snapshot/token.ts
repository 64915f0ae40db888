/**
 * A page as a list of plain values that can be sent to another document: an element's name and attributes, in pairs, when
 * it opens; 0 when it closes; the data of a text node. Markup would not do: a parser does not give back every tree.
 */
export type Token = string | 0 | [name: string, ...attributes: string[]];

/**
 * Where the page's words are: its body. A saved page with broken markup, parsed outside a browser, may leave its body
 * empty and the words beside it; then it is the whole document.
 */
export function pageRoot(document: Document): Element | Document {
  const body: Element | null = document.body;
  return body?.firstElementChild ? body : document;
}

/**
 * Styles a shadow root. The text of a `<style>` that a content script sets is exempt from the page's CSP in Chromium and
 * Firefox alike, and shadow roots keep it from the page; constructed sheets add nothing and their `adoptedStyleSheets`
 * has failed behind Firefox's Xray wrappers. Filled through insertRule, an empty `<style>` has no sheet in Firefox.
 */
export function attachStyles(root: ShadowRoot, css: string): void {
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.append(style);
}

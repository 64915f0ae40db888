/**
 * A page's own address: where it is shown (`shown`), else (a saved page) the one that it names itself; '' if neither is
 * known.
 */
export function pageAddress(document: Document, shown = document.location?.href ?? ''): string {
  if (/^https?:/.test(shown)) return shown;
  const named =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  return /^https?:/.test(named) ? named : shown === 'about:blank' ? '' : shown;
}

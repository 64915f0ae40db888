/** The page's own address: where it is shown, else (a saved page) the one it names itself; '' if neither is known. */
export function pageAddress(document: Document): string {
  const shown = document.location?.href ?? '';
  if (/^https?:/.test(shown)) return shown;
  const named =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  return /^https?:/.test(named) ? named : shown === 'about:blank' ? '' : shown;
}

import { declaredKind, hasProse } from './article/is-article.ts';
import { structuredData } from './article/structured-data.ts';

/**
 * A cheap first look, for every page of a site that is on: whether it is worth looking for an article here. Some pages
 * that pass have none after all.
 */
export function mayBeArticle(document: Document): boolean {
  const declared = declaredKind(document, structuredData(document), document.location.href);
  return declared !== 'other' && hasProse(document, declared);
}

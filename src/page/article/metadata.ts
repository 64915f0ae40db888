import type { Thing } from '../look/structured-data.ts';
import { letters } from './letters.ts';

/** What the page says about its article; a field it says nothing about is left out. */
export interface Metadata {
  title: string;
  outlet?: string;
  byline?: string;
  published?: string;
  /** ISO 639-1 by the page's own word, '' where it gives none. */
  lang: string;
  url: string;
}

/** Title, outlet, byline, date and language by the page's own word; `url` is its address. */
export function metadata(document: Document, things: readonly Thing[], url: string): Metadata {
  const article = articleFields(things);
  const outlet =
    meta(document, 'og:site_name') ??
    nameOf(article.publisher) ??
    item(document, 'publisher') ??
    meta(document, 'application-name');
  const byline =
    nameOf(article.author) ??
    meta(document, 'author') ??
    item(document, 'author') ??
    meta(document, 'article:author', /^https?:/);
  const published =
    string(article.datePublished) ??
    meta(document, 'article:published_time') ??
    item(document, 'datePublished') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    undefined;
  const title =
    string(article.headline) ??
    meta(document, 'og:title') ??
    meta(document, 'twitter:title') ??
    item(document, 'headline') ??
    string(document.title) ??
    '';
  return {
    title: withoutOutlet(title, outlet),
    ...(outlet && { outlet }),
    ...(byline && { byline }),
    ...(published && { published }),
    lang: language(document, article.inLanguage),
    url,
  };
}

/** How the page sums its article up, in its head and in JSON-LD. */
export function descriptions(document: Document, things: readonly Thing[]): string[] {
  return [
    meta(document, 'description'),
    meta(document, 'og:description'),
    string(articleFields(things).description),
  ].filter((words) => words !== undefined);
}

function articleFields(things: readonly Thing[]): Thing['fields'] {
  return things.find(({ types }) => types.some((type) => /(?:Article|Posting|Report)$/.test(type)))?.fields ?? {};
}

function language(document: Document, inLanguage: unknown): string {
  const word =
    document.documentElement?.getAttribute('lang') ||
    string(inLanguage) ||
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ||
    meta(document, 'og:locale') ||
    '';
  return /^[a-z]{2}(?=$|[-_,\s])/i.exec(word.trim())?.[0].toLowerCase() ?? '';
}

function meta(document: Document, name: string, except?: RegExp): string | undefined {
  const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  const value = string(element?.getAttribute('content'));
  return value && except?.test(value) ? undefined : value;
}

/** What a microdata property of the page says: its name if it is a thing, else its value. */
function item(document: Document, property: string): string | undefined {
  const element = document.querySelector(`[itemprop~="${property}"]`);
  const named = element?.hasAttribute('itemscope') ? element.querySelector('[itemprop~="name"]') : element;
  return string(named?.getAttribute('content') ?? named?.getAttribute('datetime') ?? named?.textContent);
}

function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return string(value.map(nameOf).filter(Boolean).join(', '));
  if (value && typeof value === 'object' && 'name' in value) return nameOf(value.name);
  return string(value);
}

function string(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const folded = value
    // JSON-LD has no entities, yet blog software writes them into it.
    .replace(/&#(\d{2,6});/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(amp|quot|apos|nbsp);/g, (_, name) => ({ amp: '&', quot: '"', apos: "'", nbsp: ' ' })[name as string]!)
    .replace(/\s+/g, ' ')
    .trim();
  return folded === '' ? undefined : folded;
}

/** "Headline | Outlet" as windows are titled, without the outlet. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const parts = /^(.+?)\s+[|–—\-•]\s+([^|–—•]+)$/.exec(title);
  if (!parts || !outlet) return title;
  return letters(parts[2]!).toLowerCase() === letters(outlet).toLowerCase() ? parts[1]! : title;
}

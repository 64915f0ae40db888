import type { Line } from '../text/line.ts';
import { shownParent } from '../text/shown-tree.ts';
import { letters } from './letters.ts';

/**
 * What newsrooms call the boxes around and inside an article, as whole words of `class` and `id`. Some name articles, or
 * paragraphs for subscribers, on other sites: see `createBoxTest`.
 */
const BOX =
  /(?:^|[\s_-])(ad|ads|advert\w*|adslot|affiliate|author-?(?:bio|box|card|info|profile)|bio|biography|breadcrumbs?|byline\w*|captcha|comments?|commenting|comment-?(?:list|form|section)|respond|consent|cookies?|gdpr|copyright|credits?|disqus|donat\w*|donation|follow-?us|inline-?(?:related|newsletter|promo)|legal|login|most-?(?:read|popular|viewed|shared)|newsletters?\w*|outbrain|taboola|pay-?wall-?(?:box|overlay|prompt|banner|message|barrier|modal|cta|offer)|regwall|photo-?credits?|popup|popular|print-?only|promos?|pull-?quotes?|promoted|promotion|read-?(?:more|next|also)|recirc\w*|recommend(?:ed|ations?)?|related\w*|rel-?posts|see-?also|share\w*|sharing|addtoany\w*|sharedaddy|sidebar|signup|sign-?up|social\w*|sponsor\w*|subscri\w*|subscription|tag-?list|tags|taglist|topics|toolbar|trending|up-?next|watch-?next|widget)(?=$|[\s_-])/gi;
const ROLE = /^(?:navigation|complementary|banner|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|form)$/;
const TAG = /^(?:NAV|FOOTER|FORM|DIALOG|MENU)$/;

/** Of these a page may hold more than of its story. */
const MANY = /^(?:comment|respond|disqus|related|recirc|recommend|popular|trending|most)/i;

/** A box with more of the article's letters than this holds the article itself, whatever it is called. */
const SMALL = 0.25;

/**
 * Finds the lines that stand in a box which its tag, role or name tells apart from the story. A box is only believed
 * while it is a small part of the letters of `lines`, and a name while all boxes of that name are: page builders call
 * every paragraph a widget, and some outlets call theirs "subscriber-only".
 */
export function createBoxTest(lines: readonly Line[]): (line: Line) => boolean {
  const weight = new Map<Element, number>();
  let total = 0;
  for (const line of lines) {
    const size = letters(line.text).length;
    total += size;
    for (let box: Element | null = line.element; box; box = shownParent(box))
      weight.set(box, (weight.get(box) ?? 0) + size);
  }
  const isSmall = (element: Element) => (weight.get(element) ?? 0) < total * SMALL;
  const namesIn = (element: Element | null): Set<string> => {
    const names = new Set<string>();
    for (let box = element; box; box = shownParent(box))
      if (isSmall(box)) for (const name of namesOf(box)) names.add(name);
    return names;
  };
  const named = new Map<string, number>();
  for (const line of lines) {
    for (const name of namesIn(line.element)) named.set(name, (named.get(name) ?? 0) + letters(line.text).length);
  }
  const isBelieved = (name: string) => MANY.test(name) || (named.get(name) ?? 0) < total * SMALL;

  const verdicts = new Map<Element, boolean>();
  const inBox = (element: Element | null): boolean => {
    if (!element) return false;
    const known = verdicts.get(element);
    if (known !== undefined) return known;
    const isBox = isSmall(element) && (isBoxByKind(element) || namesOf(element).some(isBelieved));
    const verdict = isBox || inBox(shownParent(element));
    verdicts.set(element, verdict);
    return verdict;
  };
  return (line) => inBox(line.element);
}

/** The words for a box in an element's names. */
function namesOf(element: Element): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return [...names.matchAll(BOX)].map(([, name]) => name!.toLowerCase());
}

function isBoxByKind(element: Element): boolean {
  if (TAG.test(element.tagName.toUpperCase()) || ROLE.test(element.getAttribute('role') ?? '')) return true;
  return element.tagName.toUpperCase() === 'ASIDE' && linkShare(element) > 0.3;
}

function linkShare(element: Element): number {
  const all = letters(element.textContent ?? '').length;
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += letters(link.textContent ?? '').length;
  return linked / Math.max(1, all);
}

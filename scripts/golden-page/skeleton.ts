import { parseHTML } from 'linkedom';

/** Words of ours, by which those of a saved page are replaced. */
const WORDS =
  'the harbour board said on a rainy day that it had found two old maps of the channel which nobody could read and that the crews who fish there were told of it in spring but they deny this and point to a letter from the clerk'.split(
    ' ',
  );
/** Words of interfaces: they tell an article's boxes from the article, and are nobody's sentences. */
const INTERFACE = new Set(
  'advertisement advertising sponsored ad by read more also next watch listen related recommended trending most popular share tweet print email comments comment reply post follow us like sign up subscribe newsletter newsletters inbox free account log in register already subscriber cookies cookie privacy policy settings accept photo photograph image picture credit getty images reuters ap afp updated published ago min minutes hours topics tags tagged home news search menu close play video transcript caption story continues below page of'.split(
    ' ',
  ),
);
/** Longer lines are somebody's sentences, whatever words they are made of. */
const LONGEST_LABEL = 60;
const DROPPED =
  'script:not([type="application/ld+json"]), style, noscript, svg, canvas, object, embed, link:not([rel="canonical"]), base';
const KEPT_META =
  /^(?:og:(?:type|title|site_name|url|description|locale)|article:\w+|author|description|twitter:title|application-name|generator|content-language)$/i;
const KEPT_ATTRIBUTE =
  /^(?:id|class|role|lang|dir|hidden|type|rel|property|name|itemprop|itemscope|itemtype|datetime|aria-(?:hidden|modal|label)|shadowrootmode|width|height|http-equiv|content|href|style)$/;
const UNSEEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Metadata that names kinds, dates and codes, and not what a story says. */
const KEPT_CONTENT = /(?:type|time|date|locale|language|generator|viewport)$/i;
const KEPT_FIELD = /^(?:@context|@type|isAccessibleForFree|inLanguage|date\w+)$/;

/**
 * The markup of a saved page as a page of our own: elements, classes, what they are called and what hides them; other
 * words, numbers and addresses; no script, no style, no picture. Same page in, same page out.
 */
export function skeletonOf(html: string): string {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll(DROPPED)) element.remove();
  for (const meta of document.querySelectorAll('head meta')) {
    const of = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('http-equiv') ?? '';
    if (!KEPT_META.test(of) && !meta.hasAttribute('itemprop')) meta.remove();
  }
  replaceIn(document as unknown as Document);
  return `${document.toString().replace(/\s*\n\s*/g, '\n')}\n`;
}

function replaceIn(node: ParentNode): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 8) child.remove();
    else if (child.nodeType === 3) (child as Text).data = words((child as Text).data);
    else if (child.nodeType === 1) {
      const element = child as Element;
      cleanAttributes(element);
      if (element.tagName === 'SCRIPT') element.textContent = cleanData(element.textContent ?? '');
      else replaceIn(element.tagName === 'TEMPLATE' ? (element as HTMLTemplateElement).content : element);
    }
  }
}

function cleanAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (!KEPT_ATTRIBUTE.test(name) || (name === 'style' && !UNSEEN.test(value))) element.removeAttribute(name);
    else if (name === 'style') element.setAttribute(name, UNSEEN.exec(value)![0]);
    else if (name === 'href') element.setAttribute(name, placeOf(value));
    else if (name === 'aria-label') element.setAttribute(name, words(value));
    else if (name === 'content') {
      const of = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
      if (/url$/i.test(of ?? '')) element.setAttribute(name, placeOf(value));
      else if (!KEPT_CONTENT.test(of ?? '')) element.setAttribute(name, words(value));
    }
  }
}

/** The same depth on another host, with other words. */
function placeOf(address: string): string {
  if (address.startsWith('#')) return '#';
  const { pathname } = new URL(address, 'https://saved.example/');
  return `https://saved.example${pathname.replace(/[^/]+/g, (part) => part.replace(/\p{L}/gu, 'a').replace(/\d/g, '1'))}`;
}

function cleanData(json: string): string {
  const clean = (key: string, value: unknown): unknown => {
    if (typeof value !== 'string' || KEPT_FIELD.test(key)) return value;
    return /^https?:/.test(value) ? placeOf(value) : words(value);
  };
  try {
    return JSON.stringify(
      JSON.parse(json, (key, value) =>
        Array.isArray(value) ? value.map((item) => clean(key, item)) : clean(key, value),
      ),
    );
  } catch {
    // What is broken is nothing that can be told apart; its types are what a test of it needs.
    return `{${[...json.matchAll(/"@type"\s*:\s*"\w+"/g)].map(([type]) => type).join()},`;
  }
}

/**
 * Our words in the place of a text's, as many of them, with its capitals and its punctuation. The same word is always
 * replaced by the same one, since a headline is known by its being the page's title; many are by each of ours.
 */
function words(text: string): string {
  const isLabel = text.trim().length <= LONGEST_LABEL;
  return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
    if (isLabel && INTERFACE.has(word.toLowerCase())) return word;
    if (/^\d+$/.test(word)) return isLabel ? word : word.replace(/\d/g, '7');
    const other = WORDS[numberOf(word.toLowerCase()) % WORDS.length]!;
    if (!/^\p{Lu}/u.test(word)) return other;
    return /^\p{Lu}{2,}$/u.test(word) ? other.toUpperCase() : other[0]!.toUpperCase() + other.slice(1);
  });
}

function numberOf(word: string): number {
  let number = 7;
  for (const letter of word) number = (number * 31 + letter.codePointAt(0)!) % 65_521;
  return number;
}

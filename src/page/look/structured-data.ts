/** One thing a page says about itself in JSON-LD, with its types as a list. */
export interface Thing {
  types: string[];
  fields: Record<string, unknown>;
  /** Whether the page is about it, as opposed to something it lists, mentions, sells or is a part of. */
  main: boolean;
}

/** Deep enough for `@graph` and `mainEntity`; a hostile page may nest without end. */
const DEPTH = 6;
/** Under these keys stand other things than the page's own: updates of a live blog, teasers of a section. */
const ASIDE =
  /^(?:itemListElement|hasPart|isPartOf|liveBlogUpdate|blogPosts?|mentions|citation|comment|review|about|related\w*)$/;

/** Everything the page's JSON-LD blocks say, nested things too. Broken JSON is mended where that is easy, else skipped. */
export function structuredData(document: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    collect(parse(script.textContent ?? ''), things, DEPTH, true);
  }
  return things;
}

function parse(json: string): unknown {
  const bare = json
    .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/s, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|;)\s*$/, '');
  // Raw line breaks inside strings and commas before a closing bracket are what newsrooms' templates get wrong.
  for (const text of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next reading, or none.
    }
  }
  // What is left of a block cut off or otherwise broken: its types are still worth knowing.
  return [...bare.matchAll(/"@type"\s*:\s*"([^"]{1,60})"/g)].map(([, type]) => ({ '@type': type }));
}

function collect(value: unknown, things: Thing[], depth: number, main: boolean): void {
  if (depth === 0 || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, things, depth, main);
    return;
  }
  const fields = value as Record<string, unknown>;
  const type = fields['@type'];
  const types = (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string');
  if (types.length > 0) things.push({ types: types.map((name) => name.replace(/^.*[/#:]/, '')), fields, main });
  for (const [key, item] of Object.entries(fields)) collect(item, things, depth - 1, main && !ASIDE.test(key));
}

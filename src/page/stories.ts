/** Characters of prose from which an article element is a story, not a comment or a teaser. */
const STORY = 1000;
const PROSE = 80;
const SHOW_TEXT = 4;
/** Share of the window's height, from its top, where somebody reads. */
const READ_AT = 0.4;

/** The stories of a page that shows several, one under the other as the reader scrolls on; empty on all other pages. */
export function storiesOf(document: Document): Element[] {
  const outer = [...document.querySelectorAll('article')].filter(
    (element) => !element.parentElement?.closest('article') && element.querySelector('h1'),
  );
  const stories = outer.length > 1 ? outer.filter(isStory) : [];
  return stories.length > 1 ? stories : [];
}

/** The one of the stories that is read now. */
export function storyInView(stories: readonly Element[]): Element | undefined {
  const line = (stories[0]?.ownerDocument.defaultView?.innerHeight ?? 0) * READ_AT;
  return stories.findLast((story) => story.getBoundingClientRect().top <= line) ?? stories[0];
}

function isStory(element: Element): boolean {
  let prose = 0;
  const texts = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (node.length >= PROSE && !node.parentElement?.closest('script, style')) prose += node.length;
    if (prose >= STORY) return true;
  }
  return false;
}

import type { Token } from './token.ts';

/**
 * The page of a snapshot as a document of its own, which neither loads nor runs anything, and its text nodes in the order
 * of their tokens. `implementation`: of any document at hand.
 */
export function rebuildPage(
  tokens: readonly Token[],
  implementation: DOMImplementation,
): { document: Document; nodes: Text[] } {
  const document = implementation.createHTMLDocument('');
  document.documentElement.remove();
  const nodes: Text[] = [];
  let parent: Node = document;
  for (const token of tokens) {
    if (token === 0) parent = parent.parentNode ?? document;
    else if (typeof token === 'string') {
      const node = document.createTextNode(token);
      nodes.push(node);
      // A document holds no text of its own.
      if (parent !== document) parent.appendChild(node);
    } else parent = parent.appendChild(elementOf(token, document));
  }
  return { document, nodes };
}

function elementOf([name, ...attributes]: [string, ...string[]], document: Document): Element {
  const element = named(name, document);
  for (let k = 0; k + 1 < attributes.length; k += 2) {
    try {
      element.setAttribute(attributes[k]!, attributes[k + 1]!);
    } catch {
      // A parser takes names that setAttribute refuses; none of them means anything.
    }
  }
  return element;
}

function named(name: string, document: Document): Element {
  try {
    return document.createElement(name);
  } catch {
    return document.createElement('span');
  }
}

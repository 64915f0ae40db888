import * as v from 'valibot';

/** One language's messages.json, as https://developer.chrome.com/docs/extensions/reference/api/i18n describes it. */
export const Catalogue = v.record(
  v.string(),
  v.object({
    message: v.string(),
    placeholders: v.optional(v.record(v.string(), v.object({ content: v.string() }))),
  }),
);
export type Catalogue = v.InferOutput<typeof Catalogue>;

/** What the browser's own `i18n.getMessage` does: '' for a key that it does not have. */
export type GetMessage = (key: string, substitutions?: string[]) => string;

/** What browsers do with a catalogue: named placeholders stand for numbered substitutions; '' for an unknown key. */
export function messageGetter(catalogue: Catalogue): GetMessage {
  return (key, substitutions = []) => {
    const found = catalogue[key];
    if (!found) return '';
    return found.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = found.placeholders?.[name.toLowerCase()]?.content ?? '';
      return content.replace(/\$(\d)/g, (_all, digit: string) => substitutions[Number(digit) - 1] ?? '');
    });
  };
}

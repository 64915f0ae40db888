import messages from '../public/_locales/en/messages.json' with { type: 'json' };

/** The interface's own English words of a key; placeholders are filled in order. */
export function message(key: keyof typeof messages, ...fills: string[]): string {
  let next = 0;
  return messages[key].message.replaceAll(/\$\w+\$/g, () => fills[next++] ?? '');
}

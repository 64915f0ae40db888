import { readFileSync } from 'node:fs';
import { createStrings, type GetMessage } from '../../src/ui/strings.ts';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

export type Messages = Record<string, Message>;

export const english: Messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));

/** What browsers do with a message file: named placeholders stand for numbered substitutions. */
export function messageGetter(messages: Messages): GetMessage {
  return (key, substitutions = []) => {
    const found = messages[key];
    if (!found) return '';
    return found.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = found.placeholders?.[name.toLowerCase()]?.content ?? '';
      return content.replace(/\$(\d)/g, (_all, digit: string) => substitutions[Number(digit) - 1] ?? '');
    });
  };
}

export const strings = createStrings(messageGetter(english));

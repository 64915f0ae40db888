import { readFileSync } from 'node:fs';
import { type Catalogue, messageGetter } from '../../src/extension/message-catalogue.ts';
import { createStrings } from '../../src/ui/strings.ts';

export const english: Catalogue = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));

export const strings = createStrings(messageGetter(english));

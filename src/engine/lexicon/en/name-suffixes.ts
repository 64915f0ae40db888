import type { Entry } from '../entry.ts';

/** Letters after a name that are no part of it: legal forms, honours, degrees. A legal form tells a company. */
export const NAME_SUFFIXES: readonly Entry<'company' | 'person'>[] = [
  {
    words:
      '(?:Inc|Corp|Ltd|Co)\\.?|Limited|LLC|LLP|PLC|AG|GmbH|SE|SA|S\\.A\\.?|SAS|SpA|S\\.p\\.A\\.?|NV|N\\.V\\.?|BV|AB|ASA|A/S|Oyj|KG|Pty|Bhd|Ltda',
    value: 'company',
    example: 'Larsen Shipping Inc.',
    not: 'Lincoln',
  },
  {
    words:
      'KC|QC|SC|SAN|MP|MEP|MSP|MLA|TD|MD|M\\.D\\.?|PhD|Ph\\.D\\.?|OBE|MBE|CBE|KBE|RN|Esq\\.?|Jr\\.?|Sr\\.?|II|III|IV',
    value: 'person',
    example: 'Gordon Pike KC',
    not: 'Mdina',
  },
];

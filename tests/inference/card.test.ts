import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const READER = new URL('../../public/reader/', import.meta.url);

it("the reader's card names the files that are shipped, each with its hash", () => {
  const card = readFileSync(new URL('CARD.md', READER), 'utf8');
  const named = [...card.matchAll(/^\| (\S+\.(?:onnx|json))\b.*\| ([0-9a-f]{64}) \|$/gm)].map(([, name, hash]) => [
    name,
    hash,
  ]);
  const shipped = readdirSync(READER).filter((name) => name !== 'CARD.md');
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(new URL(name, READER)))
      .digest('hex');
  expect(named.sort()).toEqual(shipped.map((name) => [name, hash(name)]).sort());
});

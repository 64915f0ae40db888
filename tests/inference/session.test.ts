import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as ort from 'onnxruntime-web/wasm';
import { beforeEach, describe, expect, it } from 'vitest';
import { createSession, type Runtime } from '../../src/inference/session.ts';

const READER = fileURLToPath(new URL('../../public/reader/', import.meta.url));
ort.env.wasm.numThreads = 1;
ort.env.logLevel = 'error';

/** What happened to the graphs of a session: each is named by the order in which it was loaded. */
let log: string[];
beforeEach(() => {
  log = [];
});

/** The real runtime, but each graph's first runs throw: `faults[k]` of those of the k-th graph loaded. */
function faultyRuntime(faults: number[]): Runtime {
  let loaded = 0;
  const create = async (bytes: Uint8Array) => {
    const graph = await ort.InferenceSession.create(bytes);
    const k = loaded++;
    log.push(`load ${k}`);
    return {
      run: async (feeds: ort.InferenceSession.FeedsType, outputs: string[]) => {
        log.push(`run ${k}`);
        if ((faults[k] ?? 0) > 0) {
          faults[k]!--;
          throw new Error('memory access out of bounds');
        }
        return graph.run(feeds, outputs);
      },
      release: async () => {
        log.push(`release ${k}`);
        await graph.release();
      },
    };
  };
  return { ...ort, InferenceSession: { create } } as unknown as Runtime;
}

const open = (runtime: Runtime) => createSession(runtime, (name) => readFile(READER + name), 'sentences.onnx');
const feeds = { u: new ort.Tensor('float32', new Float32Array(384).fill(0.1), [1, 384]) };
const ask = async (session: ReturnType<typeof open>) => (await session.run(feeds, ['contested'])).contested[0];

describe('a session', () => {
  it('loads its graph once', async () => {
    const session = open(faultyRuntime([]));
    expect(log).toEqual([]);
    await Promise.all([ask(session), ask(session)]);
    await ask(session);
    expect(log).toEqual(['load 0', 'run 0', 'run 0', 'run 0']);
  });

  it('that breaks once gives the scores of an unbroken one, from a graph loaded anew', async () => {
    const expected = await ask(open(faultyRuntime([])));
    log = [];
    expect(await ask(open(faultyRuntime([1])))).toBe(expected);
    expect(log).toEqual(['load 0', 'run 0', 'release 0', 'load 1', 'run 1']);
  });

  it('that breaks twice fails, says why, keeps no memory, and works again when asked again', async () => {
    const session = open(faultyRuntime([1, 1]));
    await expect(ask(session)).rejects.toMatchObject({
      code: 'reader_failed',
      message: expect.stringContaining('sentences.onnx could not be run: Error: memory access out of bounds'),
    });
    expect(log).toEqual(['load 0', 'run 0', 'release 0', 'load 1', 'run 1', 'release 1']);
    expect(await ask(session)).toBeTypeOf('number');
  });

  it('that breaks under two runs at a time is loaded anew once for both', async () => {
    const session = open(faultyRuntime([2]));
    const [first, second] = await Promise.all([ask(session), ask(session)]);
    expect(first).toBe(second);
    expect(log.filter((word) => word.startsWith('load'))).toEqual(['load 0', 'load 1']);
    expect(log).not.toContain('release 1');
  });

  it('whose file is not there fails, and works once it is', async () => {
    let isThere = false;
    const load = async (name: string) => readFile(isThere ? READER + name : `${READER}not-here`);
    const session = createSession(faultyRuntime([]), load, 'sentences.onnx');
    await expect(session.open()).rejects.toMatchObject({
      code: 'reader_missing',
      message: expect.stringContaining('sentences.onnx could not be loaded'),
    });
    isThere = true;
    expect(await ask(session)).toBeTypeOf('number');
  });

  it('lets other work in before each run, so that a cancel is heard', async () => {
    const session = open(faultyRuntime([]));
    await session.open();
    const running = ask(session).then(() => log.push('answer'));
    setTimeout(() => log.push('cancel'));
    await running;
    expect(log.indexOf('cancel')).toBeLessThan(log.indexOf('answer'));
  });
});

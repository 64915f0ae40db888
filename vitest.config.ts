import { defineConfig } from 'vitest/config';
import { ENGINES, type Engine } from './scripts/browsers/driver.ts';

declare module 'vitest' {
  interface ProvidedContext {
    engine: Engine;
  }
}

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**'] },
      },
      // The same tests once in each browser; `npm test` builds the extension for them first.
      ...ENGINES.map((engine) => ({
        extends: true as const,
        test: {
          name: engine,
          include: ['tests/browser/**/*.test.ts'],
          provide: { engine },
          // One browser at a time: with two at once on a small machine, each waits for the other.
          maxWorkers: 1,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      })),
    ],
  },
});

import type * as v from 'valibot';
import { checked } from '../engine/checked.ts';
import { browser } from './browser.ts';

/** A value in this browser's local storage, under one key, never sent anywhere. */
export interface Stored<Value> {
  /** The stored value; `fallback` when there is none, or one that does not fit the schema. */
  read(): Promise<Value>;
  /** False when the browser does not take it: storage full or switched off. */
  write(value: Value): Promise<boolean>;
  /** Calls `onChange` with every new value, whoever wrote it, until the signal is aborted. */
  watch(onChange: (value: Value) => void, signal: AbortSignal): void;
}

/** The stored value under `key`. */
export function stored<Schema extends v.GenericSchema>(
  key: string,
  schema: Schema,
  fallback: v.InferOutput<Schema>,
): Stored<v.InferOutput<Schema>> {
  const fitting = (value: unknown) => checked(schema, value) ?? fallback;
  return {
    async read() {
      try {
        return fitting((await browser.storage.local.get(key))[key]);
      } catch {
        return fallback;
      }
    },
    async write(value) {
      try {
        await browser.storage.local.set({ [key]: value });
        return true;
      } catch {
        return false;
      }
    },
    watch(onChange, signal) {
      const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'local' && changes[key]) onChange(fitting(changes[key].newValue));
      };
      browser.storage.onChanged.addListener(hear);
      signal.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(hear));
    },
  };
}

/** Deletes everything that this extension has stored. False when the browser does not do it. */
export async function deleteStored(): Promise<boolean> {
  try {
    await browser.storage.local.clear();
    return true;
  } catch {
    return false;
  }
}

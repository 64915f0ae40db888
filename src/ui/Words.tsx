import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { createStrings, type GetMessage, StringsContext } from './strings.ts';

/** Gives the views in it the words of `getMessage`. */
export function Words({ getMessage, children }: { getMessage: GetMessage; children: ComponentChildren }) {
  const strings = useMemo(() => createStrings(getMessage), [getMessage]);
  return <StringsContext.Provider value={strings}>{children}</StringsContext.Provider>;
}

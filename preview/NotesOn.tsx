import { useEffect, useState } from 'preact/hooks';
import { SampleSession } from '../entrypoints/welcome/sample-session.ts';
import type { Analysed } from '../src/ui/disputes/passages.ts';
import { PageNotes, type PageNotesProps } from '../src/ui/page/PageNotes.tsx';

import { nothing } from './nothing.ts';

/** Marks on an article and the notes beside it, in the document itself, so that whoever looks at it sees into them. */
export function NotesOn({ article, state, open }: { article: HTMLElement; state: Analysed; open: string | null }) {
  const [props, setProps] = useState<PageNotesProps | null>(null);
  useEffect(() => {
    const ends = new AbortController();
    const session = new SampleSession(article, {
      state,
      render: setProps,
      onAct: nothing,
      onSearch: async () => true,
      signal: ends.signal,
    });
    session.open(open);
    return () => ends.abort();
  }, [article, state, open]);
  return <div class="layer">{props && <PageNotes {...props} />}</div>;
}

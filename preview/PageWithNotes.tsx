import { useState } from 'preact/hooks';
import type { PageState } from '../src/engine/page-state.ts';
import { PageNotes } from '../src/ui/page/PageNotes.tsx';
import { NotesOn } from './NotesOn.tsx';
import { nothing } from './nothing.ts';

/** A page of nobody's with its article, and what Counterclaim shows on it. */
export function PageWithNotes({ state, open, dark }: { state: PageState; open: string | null; dark: boolean }) {
  const [article, setArticle] = useState<HTMLElement | null>(null);
  const text = state.phase === 'analysed' ? (state.analysis.text ?? '') : 'A page\nIt has some words of its own.';
  const [headline, ...paragraphs] = text.split('\n');
  return (
    <>
      <main class="any-page">
        <article ref={setArticle} lang="en" dir="ltr">
          <h1>{headline}</h1>
          {paragraphs.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </article>
      </main>
      {state.phase !== 'analysed' ? (
        <div class="layer">
          <PageNotes
            state={state}
            theme={dark ? 'dark' : 'light'}
            asked={true}
            places={[]}
            dismissed={[]}
            open={null}
            getAnchor={() => null}
            onOpen={nothing}
            onClose={nothing}
            onStep={nothing}
            onGoTo={nothing}
            onCorrect={() => null}
            onSearch={async () => true}
            onUndo={nothing}
            onRetry={nothing}
          />
        </div>
      ) : (
        article && <NotesOn article={article} state={state} open={open} />
      )}
    </>
  );
}

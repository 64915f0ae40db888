import { useState } from 'preact/hooks';
import { SAMPLE } from '../src/ui/welcome/sample.ts';
import type { TutorialStep } from '../src/ui/welcome/Tutorial.tsx';
import { WelcomeView } from '../src/ui/welcome/WelcomeView.tsx';
import { NotesOn } from './NotesOn.tsx';

/** The welcome page with its article marked, after some steps of the tutorial. */
export function TriedWelcome({ done, open }: { done: TutorialStep[]; open: string | null }) {
  const [article, setArticle] = useState<HTMLElement | null>(null);
  return (
    <>
      <WelcomeView shortcut="Alt+Shift+C" done={new Set(done)} onArticle={setArticle} />
      {article && <NotesOn article={article} state={SAMPLE} open={open} />}
    </>
  );
}

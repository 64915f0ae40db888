import { useEffect, useState } from 'preact/hooks';

/** Read out by screen readers when its words change; first without any, since a region that comes with its words is not. */
export function LiveRegion({ words }: { words: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(words), [words]);
  return (
    <p class="unseen" role="status" aria-live="polite">
      {said}
    </p>
  );
}

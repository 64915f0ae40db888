/** Read out by screen readers when its words change; always there, since a region that comes with its words is not. */
export function LiveRegion({ words }: { words: string }) {
  return (
    <p class="unseen" role="status" aria-live="polite">
      {words}
    </p>
  );
}

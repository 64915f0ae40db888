import type { Stance } from '../../engine/analysis.ts';

/** ● asserts, ○ denies, ◐ doubts, – declines: drawn, since fonts give these signs different sizes. */
export function StanceMark({ stance }: { stance: Stance }) {
  return (
    <svg class="stance-mark" data-stance={stance} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {stance === 'declines' ? (
        <path d="M2 6h8" class="stance-line" />
      ) : (
        <circle cx="6" cy="6" r="4.25" class={stance === 'asserts' ? 'stance-line stance-fill' : 'stance-line'} />
      )}
      {stance === 'doubts' && <path d="M6 1.75a4.25 4.25 0 0 0 0 8.5z" class="stance-fill" />}
    </svg>
  );
}

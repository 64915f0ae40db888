/** Strokes on a 16-unit square. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  next: 'M6 3.5L10.5 8 6 12.5',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  pin: 'M6 2.5h4l-.5 4L12 9H4l2.5-2.5zM8 9v4.5',
  columns: 'M2.5 3h11v10h-11zM8 3v10',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3L14 14',
  retry: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5v2.8h-2.8',
  video_photo: 'M2 3.5h12v9H2zM6.8 6l3 2-3 2z',
  document: 'M4 2h5l3 3v9H4zM9 2v3h3M6 8h4M6 10.5h4',
  data_figures: 'M2.5 13.5h11M4.5 11V8M8 11V3.5M11.5 11V6',
  study_poll:
    'M8 4C6.5 2.9 4.5 2.6 2 2.8v9.6c2.5-.2 4.5 .1 6 1.2 1.5-1.1 3.5-1.4 6-1.2V2.8C11.5 2.6 9.5 2.9 8 4zM8 4v9.5',
  eyewitness:
    'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8zM8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
  expert: 'M8 3L1.5 6 8 9l6.5-3zM4 7.5v3.3c2 1.8 6 1.8 8 0V7.5',
  official_finding: 'M2 6l6-3.5L14 6zM3.5 6v6M6.5 6v6M9.5 6v6M12.5 6v6M2 13h12',
  physical: 'M8 2l5.5 3v6L8 14l-5.5-3V5zM2.5 5L8 8l5.5-3M8 8v6',
  anonymous_source: 'M8 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3 13.5c.3-2.5 2.2-4 5-4s4.7 1.5 5 4',
  media_report: 'M2 3h9.5v10H3.5A1.5 1.5 0 0 1 2 11.5zM11.5 6H14v5.5a1.5 1.5 0 0 1-3 0M4.5 6h4.5M4.5 8.5h4.5M4.5 11h3',
  own_statement_record: 'M2.5 3h11v8H8l-3 2.5V11H2.5zM5 6h6M5 8.3h4',
  other: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM5.5 8h.1M8 8h.1M10.5 8h.1',
  none_given: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM5.5 8h5',
} as const;

export type IconName = keyof typeof PATHS;

/** Never the only name of anything: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

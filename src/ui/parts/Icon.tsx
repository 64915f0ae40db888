import {
  BookOpen,
  Box,
  ChartColumn,
  ChevronLeft,
  ChevronRight,
  CircleEllipsis,
  CircleMinus,
  Columns2,
  Eye,
  FileText,
  GraduationCap,
  type IconNode,
  Landmark,
  MessageSquareText,
  Newspaper,
  Pin,
  RotateCw,
  Search,
  SquarePlay,
  UserRound,
  X,
} from 'lucide';
import { createElement } from 'preact';

/** Lucide's icons under the names of what they stand for here: the types of evidence, and what buttons do. */
const ICONS = {
  close: X,
  next: ChevronRight,
  previous: ChevronLeft,
  pin: Pin,
  columns: Columns2,
  retry: RotateCw,
  search: Search,
  video_photo: SquarePlay,
  document: FileText,
  data_figures: ChartColumn,
  study_poll: BookOpen,
  eyewitness: Eye,
  expert: GraduationCap,
  official_finding: Landmark,
  physical: Box,
  anonymous_source: UserRound,
  media_report: Newspaper,
  own_statement_record: MessageSquareText,
  other: CircleEllipsis,
  none_given: CircleMinus,
} satisfies Record<string, IconNode>;

export type IconName = keyof typeof ICONS;

/** Never the only name of anything: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
      {ICONS[name].map(([shape, attributes]) => createElement(shape, attributes))}
    </svg>
  );
}

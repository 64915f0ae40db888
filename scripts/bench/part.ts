/** Something that `npm run bench` measures by itself. */
export interface Part<Figures> {
  measure(): Promise<Figures>;
  /** The figures as Markdown, with their units. */
  tables(figures: Figures): string;
}

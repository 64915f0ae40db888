/** Whether an event that the page's document saw came from the notes: a closed shadow root shows its host only. */
export function isInside(event: Event, layer: HTMLElement): boolean {
  const root = layer.getRootNode();
  return event.composedPath().includes('host' in root ? (root as ShadowRoot).host : layer);
}

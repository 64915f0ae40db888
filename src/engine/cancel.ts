/** The part of an AbortSignal that the engine reads; the engine compiles without the DOM's types. */
export interface Cancel {
  readonly aborted: boolean;
  throwIfAborted(): void;
}

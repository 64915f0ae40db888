/**
 * The reader cannot be run. `reader_missing`: a file of it or the runtime's wasm cannot be loaded (a damaged wasm counts as
 * missing: the runtime does not tell them apart); `reader_failed`: a file is damaged, or a graph broke twice.
 */
export class ReaderError extends Error {
  constructor(
    readonly code: 'reader_missing' | 'reader_failed',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ReaderError';
  }
}

/**
 * The reader cannot be run. `reader_missing`: its files or the runtime's cannot be loaded; `reader_failed`: they were
 * loaded and could not be made to work, or broke twice.
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

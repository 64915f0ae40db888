/** An input that cannot be analysed, with words for the person who gave it. */
export class InputError extends Error {
  constructor(
    readonly code: 'unreadable' | 'empty' | 'binary' | 'encoding' | 'not_json' | 'invalid' | 'too_long',
    message: string,
  ) {
    super(message);
  }
}

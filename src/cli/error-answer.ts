/** What stands in the output for an article that could not be done. */
export interface ErrorAnswer {
  id: string;
  error: { code: string; message: string };
}

/** The answer for `error`: its own `code` where it has one, else `failed`. */
export function errorAnswer(id: string, error: unknown): ErrorAnswer {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'failed';
  return { id, error: { code, message } };
}

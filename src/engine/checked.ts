import * as v from 'valibot';

/** A value from outside as the schema has it, without what the schema does not know; undefined where it does not fit. */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> | undefined {
  // The first thing amiss is enough: nobody is told what it was.
  const { success, output } = v.safeParse(schema, value, { abortEarly: true });
  return success ? output : undefined;
}

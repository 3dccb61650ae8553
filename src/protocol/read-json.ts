import type * as z from 'zod/mini';

/** What was stored, or what is wrong with it: the place that does not fit, never what stands there. */
export type ReadJson<T> = { value: T } | { problem: string };

/** Reads what an earlier build has stored, which need not fit the schema of this one. Never throws. */
export function readJson<T>(schema: z.ZodMiniType<T>, text: string): ReadJson<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'not JSON' };
  }
  return readValue(schema, json);
}

/** The same of what came out of storage as a value. */
export function readValue<T>(schema: z.ZodMiniType<T>, value: unknown): ReadJson<T> {
  const read = schema.safeParse(value);
  if (read.success) return { value: read.data };
  const [issue] = read.error.issues;
  return { problem: `${issue?.path.join('.') || 'the whole'} does not fit` };
}

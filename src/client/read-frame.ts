import type * as z from 'zod/mini';

/**
 * Reads what a server sent. What is not a frame of this schema is `null`: a newer server may say more than this build
 * knows.
 */
export function readFrame<T>(schema: z.ZodMiniType<T>, text: string): T | null {
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

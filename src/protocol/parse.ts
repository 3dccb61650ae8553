import type * as z from 'zod/mini';
import { type Refusal, refusal } from './codes.ts';

export type Parsed<T> = { ok: true; frame: T } | { ok: false; refusal: Refusal };

const encoder = new TextEncoder();

/** Bytes of UTF-8 in a text, without encoding when the answer is clear from its length. */
export function exceedsBytes(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  if (text.length * 3 <= limit) return false;
  return encoder.encode(text).byteLength > limit;
}

/**
 * Reads one frame: size first, then JSON, then the schema. Never throws.
 * @param schema one of the frame unions of this folder, discriminated by `t`
 * @param limitBytes largest frame accepted
 */
export function parseFrame<T>(
  schema: z.ZodMiniType<T>,
  raw: string | ArrayBuffer,
  limitBytes: number,
): Parsed<T> {
  if (typeof raw !== 'string') return { ok: false, refusal: refusal('binary_unsupported') };
  if (exceedsBytes(raw, limitBytes)) return { ok: false, refusal: refusal('frame_too_large') };
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch {
    return { ok: false, refusal: refusal('malformed') };
  }
  const result = schema.safeParse(json);
  if (result.success) return { ok: true, frame: result.data };
  const wrongType = result.error.issues.some((issue) => issue.path.length === 1 && issue.path[0] === 't');
  return { ok: false, refusal: refusal(wrongType ? 'unknown_type' : 'invalid') };
}

/** The `id` of a message or the `ref` of a command that was refused unread, so that the error can name it. */
export function refOf(raw: string | ArrayBuffer, limitBytes: number): { id?: string; ref?: string } {
  if (typeof raw !== 'string' || exceedsBytes(raw, limitBytes)) return {};
  try {
    const json: unknown = JSON.parse(raw);
    if (typeof json !== 'object' || json === null) return {};
    const named: { id?: string; ref?: string } = {};
    const says = 't' in json && (json.t === 'send' || json.t === 'note');
    if (says && 'id' in json && typeof json.id === 'string') named.id = json.id.slice(0, 64);
    if ('ref' in json && typeof json.ref === 'string') named.ref = json.ref.slice(0, 64);
    return named;
  } catch {
    return {};
  }
}

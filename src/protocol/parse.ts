import type * as z from 'zod/mini';
import { type Refusal, refusal } from './codes.ts';

/** The `id` of a message or the `ref` of a command that was refused unread, so that the error can name it. */
export type Named = { id?: string; ref?: string };

export type Parsed<T> = { ok: true; frame: T } | { ok: false; refusal: Refusal; named: Named };

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
  if (typeof raw !== 'string') return { ok: false, refusal: refusal('binary_unsupported'), named: {} };
  if (exceedsBytes(raw, limitBytes)) return { ok: false, refusal: refusal('frame_too_large'), named: {} };
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch {
    return { ok: false, refusal: refusal('malformed'), named: {} };
  }
  const result = schema.safeParse(json);
  if (result.success) return { ok: true, frame: result.data };
  const wrongType = result.error.issues.some((issue) => issue.path.length === 1 && issue.path[0] === 't');
  return { ok: false, refusal: refusal(wrongType ? 'unknown_type' : 'invalid'), named: namesIn(json) };
}

/** What a frame that nobody has read is named by. Never throws. */
export function refOf(raw: string | ArrayBuffer, limitBytes: number): Named {
  if (typeof raw !== 'string' || exceedsBytes(raw, limitBytes)) return {};
  try {
    return namesIn(JSON.parse(raw));
  } catch {
    return {};
  }
}

function namesIn(json: unknown): Named {
  if (typeof json !== 'object' || json === null) return {};
  const named: Named = {};
  const says = 't' in json && (json.t === 'send' || json.t === 'note');
  if (says && 'id' in json && typeof json.id === 'string') named.id = json.id.slice(0, 64);
  if ('ref' in json && typeof json.ref === 'string') named.ref = json.ref.slice(0, 64);
  return named;
}

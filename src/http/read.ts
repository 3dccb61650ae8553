import type * as z from 'zod/mini';
import { placeOf } from '../platform/places.ts';
import { type ConversationId, Slug } from '../protocol/index.ts';
import { Refused } from './errors.ts';

/**
 * Reads a JSON body: size first (never more than `limitBytes` are held), then JSON, then the schema.
 * @throws Refused `frame_too_large`, `malformed` or `invalid`, which names the places that do not fit
 */
export async function readBody<T>(
  request: Request,
  schema: z.ZodMiniType<T>,
  limitBytes: number,
): Promise<T> {
  const parsed = schema.safeParse(parseJson(await readText(request, limitBytes)));
  if (!parsed.success) throw new Refused('invalid', { problems: parsed.error.issues.map(placeOf) });
  return parsed.data;
}

/** Checks an id from the URL. What cannot be an id names nothing. @throws Refused `not_found` */
export function idFrom(schema: typeof Slug | typeof ConversationId, text: string | undefined): string {
  const parsed = schema.safeParse(text);
  if (!parsed.success) throw new Refused('not_found');
  return parsed.data;
}

/** The `:site` of a route. @throws Refused `not_found` */
export function siteFrom(text: string | undefined): string {
  return idFrom(Slug, text);
}

async function readText(request: Request, limitBytes: number): Promise<string> {
  if (Number(request.headers.get('Content-Length') ?? 0) > limitBytes) throw new Refused('frame_too_large');
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > limitBytes) throw new Refused('frame_too_large');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('malformed');
  }
}

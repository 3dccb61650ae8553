import type * as z from 'zod/mini';
import { ErrorBody } from '../protocol/index.ts';
import { Timer } from './timer.ts';

/** Longest silence while something is due (a token, a handshake, the first frame, a pong, an answer over HTTP), ms. */
export const ANSWER_WITHIN_MS = 10_000;

/** A door that stayed shut. `code` is an error code of the protocol, or `unreachable`. */
export class DoorError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`the door stayed shut: ${code}`);
    this.name = 'DoorError';
    this.code = code;
  }
}

/** Calls one of the server's HTTP doors and reads its answer. @throws DoorError */
export async function callDoor<T>(url: string, schema: z.ZodMiniType<T>, request: RequestInit): Promise<T> {
  let response: Response;
  let json: unknown;
  const patience = new AbortController();
  const deadline = new Timer();
  deadline.start(ANSWER_WITHIN_MS, () => patience.abort());
  try {
    response = await fetch(url, { ...request, signal: patience.signal });
    json = await response.json();
  } catch {
    throw new DoorError('unreachable');
  } finally {
    deadline.stop();
  }
  const good = schema.safeParse(json);
  if (response.ok && good.success) return good.data;
  const refused = ErrorBody.safeParse(json);
  throw new DoorError(refused.success ? refused.data.error.code : 'internal');
}

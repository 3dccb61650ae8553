import { ConfigError } from '../platform/config.ts';
import { isOverloaded, isRetryable, logFailure, nameOf } from '../platform/failures.ts';
import { CardUnreadable } from '../platform/sites.ts';
import { type ErrorCode, refusal } from '../protocol/index.ts';

/** Statuses of the codes that HTTP doors answer with; any other code is the caller's fault: 400. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  unauthorized: 401,
  forbidden: 403,
  origin_not_allowed: 403,
  site_disabled: 403,
  not_found: 404,
  rev_conflict: 409,
  frame_too_large: 413,
  rate_limited: 429,
  internal: 500,
  card_unreadable: 503,
  not_configured: 503,
  unavailable: 503,
};

/** So many places that do not fit are named at a time. */
const MOST_PROBLEMS = 20;

/** Thrown by a route to answer with a code of the protocol. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: ErrorCode;
  readonly retryAfterMs: number | undefined;
  /** Where what was sent does not fit: places and rules, never what stands there. */
  readonly problems: readonly string[] | undefined;

  constructor(code: ErrorCode, more: { retryAfterMs?: number; problems?: readonly string[] } = {}) {
    super(code);
    this.code = code;
    this.retryAfterMs = more.retryAfterMs;
    this.problems = more.problems?.slice(0, MOST_PROBLEMS);
  }
}

/** The answer to a refusal: an `ErrorBody` and the code's status. */
export function errorResponse(
  code: ErrorCode,
  { retryAfterMs, problems }: Partial<Pick<Refused, 'retryAfterMs' | 'problems'>> = {},
): Response {
  const headers = new Headers();
  if (retryAfterMs !== undefined) headers.set('Retry-After', String(Math.ceil(retryAfterMs / 1_000)));
  if (code === 'unauthorized') headers.set('WWW-Authenticate', 'Bearer');
  const error = refusal(code, retryAfterMs === undefined ? {} : { retryAfterMs });
  return Response.json({ error, ...(problems && { problems }) }, { status: STATUS[code] ?? 400, headers });
}

/** The answer to whatever a route has thrown. What is not meant for the caller goes to the log, under an id. */
export function answerError(error: unknown): Response {
  if (error instanceof Refused) return errorResponse(error.code, error);
  if (error instanceof ConfigError) {
    logFailure('not_configured', { variable: error.variable, why: error.message });
    return errorResponse('not_configured');
  }
  if (error instanceof CardUnreadable) {
    logFailure('card.unreadable', { site: error.site, why: error.why });
    return errorResponse('card_unreadable');
  }
  const log = { id: crypto.randomUUID(), name: nameOf(error), where: whereOf(error) };
  if (isOverloaded(error) || isRetryable(error)) {
    logFailure('object_unavailable', log);
    return errorResponse('unavailable', { retryAfterMs: isOverloaded(error) ? 5_000 : 1_000 });
  }
  logFailure('internal_error', log);
  return errorResponse('internal');
}

/** Where in the code it was thrown. Not the message: it may quote what somebody wrote. */
function whereOf(error: unknown): string {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  const calls = frames.map((frame) => frame.trim()).filter((frame) => frame.startsWith('at '));
  return calls.slice(0, 4).join(' | ');
}

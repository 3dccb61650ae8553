/**
 * Close codes and error codes. Both are part of the contract: a code never changes its meaning.
 * Each is explained in docs/protocol.md.
 */

/** What a client does after a close: come back, fetch a new token first, reload the page, or stop. */
export type AfterClose = 'reconnect' | 'renew' | 'reload' | 'stop';

/** Baton's own close codes (4000 to 4099) and what a client does about each. */
export const CLOSE = {
  protocolError: { code: 4000, reason: 'protocol_error', after: 'stop' },
  tokenInvalid: { code: 4001, reason: 'token_invalid', after: 'renew' },
  versionUnsupported: { code: 4002, reason: 'version_unsupported', after: 'reload' },
  forbidden: { code: 4003, reason: 'forbidden', after: 'stop' },
  notFound: { code: 4004, reason: 'not_found', after: 'stop' },
  lagging: { code: 4005, reason: 'lagging', after: 'reconnect' },
  flood: { code: 4006, reason: 'flood', after: 'reconnect' },
  blocked: { code: 4007, reason: 'blocked', after: 'stop' },
  tooManySockets: { code: 4008, reason: 'too_many_sockets', after: 'stop' },
  signedOut: { code: 4009, reason: 'signed_out', after: 'stop' },
} as const satisfies Record<string, { code: number; reason: string; after: AfterClose }>;

export type CloseName = keyof typeof CLOSE;

/** What a client does after a close with this code. Codes that are not Baton's mean "the network": reconnect. */
export function afterClose(code: number): AfterClose {
  return Object.values(CLOSE).find((close) => close.code === code)?.after ?? 'reconnect';
}

/** Every error code an `error` frame or an HTTP error body can carry, with its plain message. */
export const ERRORS = {
  // The frame or body itself
  frame_too_large: 'The frame is larger than this server accepts.',
  binary_unsupported: 'Send text frames: binary frames are not part of this protocol.',
  malformed: 'The text is not valid JSON.',
  invalid: 'The content does not match the protocol.',
  unknown_type: 'The server does not know this type of frame.',
  version_unsupported: 'The server does not speak this version of the protocol.',
  hello_first: 'Say hello before anything else.',
  hello_again: 'Hello was said already on this socket.',
  rate_limited: 'Too many in too short a time: wait and send it again.',
  // Sending
  text_too_long: 'The message is longer than this server accepts.',
  text_empty: 'The message has no text.',
  reset: 'Your position is not in this log: drop what you have and pull again.',
  stale: 'Your position is too far behind: resume first, then send again.',
  id_reused: 'This id belongs to another message.',
  held: 'An earlier message of yours was refused: send it again or discard it first.',
  // Control and the conversation's life
  not_in_control: 'You do not hold control of this conversation, or no longer.',
  not_allowed: 'Your role may not do this.',
  no_offer: 'There is no such offer to answer.',
  no_intake: 'Nothing was asked for.',
  no_resolution: 'There is no such resolution to rate.',
  already_rated: 'This resolution was rated already.',
  no_handoff: 'There is no such escalation to mark.',
  no_message: 'There is no such message.',
  no_target: 'Nobody here is, has or belongs to what you named.',
  blocked: 'This conversation was closed by the team.',
  not_found: 'There is nothing here by this id.',
  // The desk
  taken: 'Somebody else has taken this conversation.',
  customer_left: 'The customer has left the line.',
  no_capacity: 'You hold as many conversations as you may.',
  not_online: 'Set yourself online first.',
  // The doors
  unauthorized: 'A valid token is missing.',
  forbidden: 'This token does not open this door.',
  origin_not_allowed: "This page's origin is not on the site's list.",
  not_configured: 'This deployment lacks a setting it needs for this; the operator finds it in the log.',
  site_disabled: 'The chat of this site is switched off.',
  card_unreadable:
    'What is stored of this site is not readable by this build: the operator saves its card anew.',
  rev_conflict: 'Somebody saved in the meantime: read again, then save.',
  unavailable: 'The server cannot do this right now: try again shortly.',
  internal: 'Something went wrong on the server.',
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** A refusal that may be shown to a caller: a stable code, a plain message, and when to try again (ms). */
export type Refusal = { code: ErrorCode; message: string; retryAfterMs?: number; by?: string };

/** Builds a refusal with the code's own message. */
export function refusal(code: ErrorCode, extra: Pick<Refusal, 'retryAfterMs' | 'by'> = {}): Refusal {
  return { code, message: ERRORS[code], ...extra };
}

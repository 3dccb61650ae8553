import * as z from 'zod/mini';

/**
 * The protocol as a stranger reads it off docs/protocol.md: nothing here comes from `src/`. Unknown fields are kept, so
 * that whole events can be compared.
 */

const Control = z.looseObject({
  owner: z.string(),
  epoch: z.number(),
  agent: z.optional(z.looseObject({ id: z.string() })),
});
export type Control = z.infer<typeof Control>;

export const ThreadEvent = z.looseObject({
  seq: z.number(),
  at: z.number(),
  kind: z.string(),
  id: z.optional(z.string()),
  text: z.optional(z.string()),
  author: z.optional(z.looseObject({ type: z.string(), id: z.optional(z.string()) })),
  epoch: z.optional(z.number()),
  turn: z.optional(z.number()),
  to: z.optional(Control),
  reason: z.optional(z.string()),
});
export type ThreadEvent = z.infer<typeof ThreadEvent>;

export const ServerFrame = z.discriminatedUnion('t', [
  z.object({
    t: z.literal('welcome'),
    logId: z.string(),
    upTo: z.number(),
    reset: z.optional(z.boolean()),
  }),
  z.object({
    t: z.literal('page'),
    prev: z.number(),
    events: z.array(ThreadEvent),
    upTo: z.number(),
    more: z.boolean(),
  }),
  z.object({ t: z.literal('event'), prev: z.number(), event: ThreadEvent }),
  z.object({ t: z.literal('ack'), id: z.string(), seq: z.number(), prev: z.number(), upTo: z.number() }),
  z.object({ t: z.literal('done'), ref: z.string() }),
  z.object({
    t: z.literal('error'),
    code: z.string(),
    id: z.optional(z.string()),
    ref: z.optional(z.string()),
    retryAfterMs: z.optional(z.number()),
  }),
]);
export type ServerFrame = z.infer<typeof ServerFrame>;
export type Frame<T extends ServerFrame['t']> = Extract<ServerFrame, { t: T }>;

/** Frames that only paint the screen. */
const PASSING = new Set(['typing', 'partial', 'slow', 'waiting', 'seen', 'context', 'presence']);

/** @returns the frame, `null` for one that only paints the screen. @throws when it is not of the protocol */
export function readFrame(text: string): ServerFrame | null {
  const json: unknown = JSON.parse(text);
  const passing = typeof json === 'object' && json !== null && 't' in json && PASSING.has(String(json.t));
  return passing ? null : ServerFrame.parse(json);
}

import * as z from 'zod/mini';

/**
 * Every limit has a name, a default and a unit. An operator raises one with the `LIMITS` variable
 * (JSON, any subset); nothing else in the code holds a number of its own.
 */
export const Limits = z.object({
  /** Largest frame or HTTP body accepted, bytes of UTF-8; checked before parsing. */
  frameBytes: z._default(z.int().check(z.positive()), 32_768),
  /** Largest body of a document that is saved (`/v1/admin/sites/:site/knowledge`), bytes of UTF-8. */
  documentBytes: z._default(z.int().check(z.positive()), 131_072),
  /** Longest message or note, UTF-16 code units. */
  textLength: z._default(z.int().check(z.positive()), 4_000),
  /** Frames of any kind per socket: sustained rate per second, and burst. */
  framesPerSecond: z._default(z.number().check(z.positive()), 20),
  framesBurst: z._default(z.int().check(z.positive()), 100),
  /** Messages per customer socket: sustained rate per second, and burst. */
  messagesPerSecond: z._default(z.number().check(z.positive()), 2),
  messagesBurst: z._default(z.int().check(z.positive()), 20),
  /** Refused frames in a row on one socket before it is closed. */
  strikes: z._default(z.int().check(z.positive()), 100),
  /** Open sockets of one visitor on one conversation; of all agents on one conversation. */
  socketsPerVisitor: z._default(z.int().check(z.positive()), 5),
  socketsOfAgents: z._default(z.int().check(z.positive()), 50),
  /** Open sockets of one agent at the desk: a window each. */
  socketsPerAgent: z._default(z.int().check(z.positive()), 10),
  /** Waiting handoffs one visitor, and one hashed address, may have at a time. */
  waitingPerVisitor: z._default(z.int().check(z.positive()), 1),
  waitingPerAddress: z._default(z.int().check(z.positive()), 1),
  /** Handoffs one visitor, and one hashed address, may start in an hour. */
  handoffsPerHourPerVisitor: z._default(z.int().check(z.positive()), 5),
  handoffsPerHourPerAddress: z._default(z.int().check(z.positive()), 10),
  /** Whether blocking a visitor shuts their hashed address out as well; not where many share one. */
  blocksAddress: z._default(z.boolean(), true),
  /** A socket this far behind its confirmations is closed with a retryable code. */
  lagFrames: z._default(z.int().check(z.positive()), 500),
  lagBytes: z._default(z.int().check(z.positive()), 1_000_000),
});
export type Limits = z.infer<typeof Limits>;

/** The limits with every name at its default. */
export const DEFAULT_LIMITS: Limits = Limits.parse({});

/** A page of history is at most this many events or bytes, whichever is reached first. */
export const PAGE_EVENTS = 200;
export const PAGE_BYTES = 128_000;

/** A send whose `after` is further behind the head than this is `stale`: resume first. */
export const AFTER_WINDOW = 1_000;

/** A client confirms what it received at least this often. */
export const CONFIRM_EVERY_FRAMES = 50;
export const CONFIRM_EVERY_BYTES = 200_000;

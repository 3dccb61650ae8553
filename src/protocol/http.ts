import * as z from 'zod/mini';
import { Hours } from './hours.ts';
import { RoutingSettings } from './routing.ts';
import { AgentProfile, Attributes, Customer, IntakeField, Language, ShortText, Slug } from './values.ts';
import { SiteWords } from './words.ts';

/** Bodies of the HTTP doors, and the site's settings card. Same rules as frames: schema first, unknown keys dropped. */

/** An origin as browsers send it, e.g. `https://shop.example`. Matched exactly. */
const Origin = z
  .string()
  .check(z.regex(/^https?:\/\/[a-z0-9.-]+(:\d+)?$|^http:\/\/\[::1\](:\d+)?$/), z.maxLength(200));

/** The settings card of a site: look, doors and words. Nothing personal, nothing secret, at most 8 KB as JSON. */
export const SiteSettings = z.object({
  name: ShortText,
  enabled: z._default(z.boolean(), true),
  origins: z.array(Origin).check(z.maxLength(20)),
  language: z._default(Language, 'en'),
  /** Accent colour of the widget, `#rrggbb`. */
  accent: z._default(z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/)), '#1f5eff'),
  bot: z.object({
    /** A role, such as "Shop assistant". Never a person's name. */
    name: ShortText,
    /** The first message of every conversation. It must say that a bot is speaking. */
    greeting: z.string().check(z.minLength(1), z.maxLength(500)),
  }),
  intake: z._default(z.array(IntakeField).check(z.maxLength(6)), []),
  /** Idle minutes after which a chat with an agent ends (a warning comes 5 minutes before). */
  agentIdleMinutes: z._default(z.int().check(z.minimum(6), z.maximum(10_080)), 60),
  /** Longest wait in minutes before a handoff expires. */
  maxWaitMinutes: z._default(z.int().check(z.minimum(1), z.maximum(1_440)), 60),
  /** When people are there to take over. Left out: always. */
  hours: z.optional(Hours),
  routing: z.optional(RoutingSettings),
  /** What the widget says while somebody waits, where the site has words of its own. */
  words: z.optional(SiteWords),
});
export type SiteSettings = z.infer<typeof SiteSettings>;

/** The card with its revision; `rev` grows by one with each save. */
export const SiteCard = z.object({ rev: z.int(), settings: SiteSettings });
export type SiteCard = z.infer<typeof SiteCard>;

/** Saves a card; `rev` is the one that was read (0 for a new site). */
export const PutSite = z.object({ rev: z.int().check(z.nonnegative()), settings: SiteSettings });

/** One knowledge document: Markdown. Its id is in the URL. */
export const PutDocument = z.object({
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  markdown: z.string().check(z.minLength(1), z.maxLength(30_000)),
});
export type PutDocument = z.infer<typeof PutDocument>;

/** `POST /v1/sites/:site/conversations`: opens (or renews) the door to a conversation. Creates no object. */
export const OpenConversation = z.object({
  claims: z.optional(Attributes),
  /** A JWT signed by the site's own server (HS256, `aud` = `baton:<site>`), whose claims are verified. */
  identity: z.optional(z.string().check(z.maxLength(4_000))),
  /** The language of the widget's words. */
  language: z.optional(Language),
});
export const OpenedConversation = z.object({
  conversation: z.string(),
  token: z.string(),
  /** Server ms at which the token stops working. */
  expiresAt: z.int(),
  site: z.object({
    name: z.string(),
    language: z.string(),
    accent: z.string(),
    bot: z.object({ name: z.string(), greeting: z.string() }),
    /** The site's own words in that language, by `WordName`. */
    words: z.optional(z.record(z.string(), z.string())),
  }),
});
export type OpenedConversation = z.infer<typeof OpenedConversation>;

/** `POST /v1/sites/:site/sign-in`: a demo agent's id, or a sign-in code an operator made. */
export const SignIn = z.union([
  z.object({ agent: Slug }),
  z.object({ code: z.string().check(z.maxLength(2_000)) }),
]);
export const SignedIn = z.object({
  token: z.string(),
  expiresAt: z.int(),
  site: Slug,
  agent: z.object({ id: Slug, name: z.string() }),
});
export type SignedIn = z.infer<typeof SignedIn>;

/** `GET /v1/sites/:site/sign-in`: what the console's first screen offers. */
export const SignInOptions = z.object({
  demo: z.boolean(),
  agents: z.array(z.object({ id: Slug, name: z.string() })),
});

/** Agents are configuration (the `AGENTS` variable) until there is a directory of people. */
export const AgentConfig = z.object({
  id: Slug,
  name: ShortText,
  site: Slug,
  ...AgentProfile.shape,
});
export type AgentConfig = z.infer<typeof AgentConfig>;

/** Who a verified token says is calling. Made by the Worker alone, never by a client. */
export const Caller = z.discriminatedUnion('role', [
  z.object({
    role: z.literal('customer'),
    site: Slug,
    conversation: z.string(),
    visitor: z.string(),
    address: z.optional(z.string()),
    customer: Customer,
  }),
  z.object({ role: z.literal('agent'), site: Slug, id: Slug, name: ShortText, ...AgentProfile.shape }),
]);
export type Caller = z.infer<typeof Caller>;

export const ErrorBody = z.object({
  error: z.object({ code: z.string(), message: z.string(), retryAfterMs: z.optional(z.number()) }),
});

import { proxyDurable } from 'itty-durable';
import { base64url } from 'jose';
import * as z from 'zod/mini';
import type { Env } from '../env.ts';
import { exceedsBytes, PutSite, readValue, SiteCard, type SiteSettings } from '../protocol/index.ts';
import { elapsed } from './clock.ts';

/** Largest card, bytes of UTF-8 as JSON: it travels in headers between the Worker and the objects. */
const CARD_BYTES = 8_192;

/** How long (ms) an isolate may serve a card it has read, and how many it keeps. */
const FRESH_MS = 60_000;
const KEPT = 1_000;

const StoredCard = z.object({ v: z.literal(1), ...SiteCard.shape });
const Revised = z.object({ rev: PutSite.shape.rev });
const ReadAnswer = z.object({ stored: z.unknown() });
const SpendAnswer = z.object({ fresh: z.boolean() });
const ReplaceAnswer = z.object({ saved: z.boolean(), stored: z.unknown() });

/**
 * The only way to `Site` objects. Quirks of itty-durable end here: its stub is a proxy whose every property is a
 * request, so it is never returned nor awaited; arguments are ASCII; what comes back is validated.
 */
export class SiteClient {
  readonly #proxy: {
    get(site: string): {
      read(): unknown;
      replace(argument: string): unknown;
      spend(code: string, expiresAt: number): unknown;
    };
  };

  constructor(sites: DurableObjectNamespace) {
    this.#proxy = proxyDurable(sites, { parse: true });
  }

  /** The card as it is now, or `null` for a site nobody has set up. @throws CardUnreadable */
  async read(site: string): Promise<SiteCard | null> {
    return upgrade(site, ReadAnswer.parse(await this.#proxy.get(site).read()).stored);
  }

  /** Uses up a sign-in code of the site. @returns whether it had not been used before */
  async spend(site: string, code: string, expiresAt: number): Promise<boolean> {
    return SpendAnswer.parse(await this.#proxy.get(site).spend(code, expiresAt)).fresh;
  }

  /** Saves the card if `rev` is still the newest (0 for a new site). @returns the saved card, or why it was not */
  async replace(
    site: string,
    rev: number,
    settings: SiteSettings,
  ): Promise<SiteCard | 'rev_conflict' | 'too_large'> {
    const json = JSON.stringify({ rev, settings });
    if (exceedsBytes(json, CARD_BYTES)) return 'too_large';
    const { saved, stored } = ReplaceAnswer.parse(
      await this.#proxy.get(site).replace(base64url.encode(json)),
    );
    return (saved ? upgrade(site, stored) : null) ?? 'rev_conflict';
  }
}

/** What is stored of a site is no card that this build can read. */
export class CardUnreadable extends Error {
  override readonly name = 'CardUnreadable';
  readonly site: string;
  /** The revision to save another card against. */
  readonly rev: number;
  /** The place that does not fit. */
  readonly why: string;

  constructor(site: string, rev: number, why: string) {
    super('card_unreadable');
    this.site = site;
    this.rev = rev;
    this.why = why;
  }
}

/** Makes today's card of whatever was stored, by any version. @throws CardUnreadable */
export function upgrade(site: string, stored: unknown): SiteCard | null {
  if (stored === null) return null;
  const read = readValue(StoredCard, stored);
  if ('problem' in read) throw new CardUnreadable(site, revOf(stored), read.problem);
  const { rev, settings } = read.value;
  return { rev, settings };
}

/** The revision of whatever is stored; 0 when it has none. */
export function revOf(stored: unknown): number {
  return Revised.safeParse(stored).data?.rev ?? 0;
}

type Kept = { card: SiteCard | CardUnreadable | null; readAt: number };

const cards = new Map<string, Kept>();

/** A site's card, at most 60 s old: also that it cannot be read is asked no more often. @throws CardUnreadable */
export async function readSite(env: Pick<Env, 'SITES'>, site: string): Promise<SiteCard | null> {
  const known = cards.get(site);
  const isFresh = known !== undefined && elapsed(known.readAt, Date.now()) < FRESH_MS;
  const card = isFresh ? known.card : remember(site, await readNow(env, site), known);
  if (card instanceof CardUnreadable) throw card;
  return card;
}

async function readNow(env: Pick<Env, 'SITES'>, site: string): Promise<Kept['card']> {
  try {
    return await new SiteClient(env.SITES).read(site);
  } catch (error) {
    if (error instanceof CardUnreadable) return error;
    throw error;
  }
}

/** Saves a card; this isolate sees it at once, others within 60 s. */
export async function saveSite(
  env: Pick<Env, 'SITES'>,
  site: string,
  rev: number,
  settings: SiteSettings,
): ReturnType<SiteClient['replace']> {
  cards.delete(site);
  const saved = await new SiteClient(env.SITES).replace(site, rev, settings);
  if (typeof saved === 'object') remember(site, saved, undefined);
  return saved;
}

/**
 * Keeps a card, unless a newer one has come since it was asked for.
 * @param before what was kept when it was asked for
 * @returns the card that is kept
 */
function remember(site: string, card: Kept['card'], before: Kept | undefined): Kept['card'] {
  const meanwhile = cards.get(site);
  if (meanwhile && meanwhile !== before && (meanwhile.card?.rev ?? 0) > (card?.rev ?? 0))
    return meanwhile.card;
  cards.delete(site);
  cards.set(site, { card, readAt: Date.now() });
  const oldest = cards.size > KEPT ? cards.keys().next().value : undefined;
  if (oldest !== undefined) cards.delete(oldest);
  return card;
}

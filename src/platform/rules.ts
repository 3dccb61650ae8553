import { base64url } from 'jose';
import type { Env } from '../env.ts';
import { BUILT_IN, decode, type Learned, type Model, type Rules, readPolicy } from '../escalation/index.ts';
import type { SiteRules } from '../objects/library.ts';
import { elapsed } from './clock.ts';

/** How long a reader may go without asking for the newest `rev` (ms). */
const FRESH_MS = 60_000;
/** Sites whose rules are kept in one isolate: a model may have 300 KB. */
const MOST_SITES = 50;

/** What a site's library says about escalation, ready for use. */
export type Insight = { rules: Rules; bars: Record<string, Learned>; model: Model | null };

/** The part of a library that is read here. */
export type RulesSource = { rules(sinceRev?: number): Promise<SiteRules> };

type Kept = Insight & { checkedAt: number };

/** The rules of the sites asked for last, read anew only when their library has a new `rev`. */
export class RulesCache {
  readonly #kept = new Map<string, Kept>();

  /** @throws whatever the library throws, or when what it holds cannot be read */
  async of(site: string, library: RulesSource): Promise<Insight> {
    const kept = this.#kept.get(site);
    if (kept !== undefined && elapsed(kept.checkedAt, Date.now()) < FRESH_MS) return this.#keep(site, kept);
    const { rev, found } = await library.rules(kept?.rules.rev);
    const insight = found === undefined ? kept : read(rev, found);
    return this.#keep(site, {
      ...(insight ?? { rules: BUILT_IN, bars: {}, model: null }),
      checkedAt: Date.now(),
    });
  }

  #keep(site: string, kept: Kept): Insight {
    this.#kept.delete(site);
    this.#kept.set(site, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_SITES && oldest !== undefined) this.#kept.delete(oldest);
    return kept;
  }
}

function read(rev: number, { policy, model, bars }: NonNullable<SiteRules['found']>): Insight {
  const own = policy === undefined ? { policy: BUILT_IN.policy } : readPolicy(JSON.parse(policy));
  if ('problems' in own) throw new Error('the stored policy cannot be read');
  return {
    rules: { rev, policy: own.policy },
    bars,
    model: model === undefined ? null : decode(base64url.decode(model)),
  };
}

const cache = new RulesCache();

/** The site's rules, at most 60 s old. @throws when its library cannot be read */
export function readInsight(env: Pick<Env, 'LIBRARIES'>, site: string): Promise<Insight> {
  return cache.of(site, env.LIBRARIES.getByName(site));
}

import { createDurable } from 'itty-durable';
import { base64url } from 'jose';
import { PutSite } from '../protocol/index.ts';

/**
 * The settings card of one site: small, rarely written, read when a widget boots. Spoken to through `SiteClient` only
 * (src/platform/sites.ts): itty-durable lets whoever holds the binding call every method, and types nothing.
 * The base class loads `stored` before each call and writes only when `persist` is called.
 */
export class Site extends createDurable({ autoPersist: false }) {
  /** `{v: 1, rev, settings}` as it was saved, or `null`. Whole-state storage has no migrations: see `upgrade`. */
  stored: unknown = null;

  /** Always wrapped: a method of this base class must answer with a value. */
  read(): { stored: unknown } {
    return { stored: this.stored };
  }

  /** Compare-and-set. @param argument base64url of a `PutSite`, because the wire of itty-durable is an ASCII header */
  async replace(argument: string): Promise<{ saved: boolean; stored: unknown }> {
    const next = PutSite.parse(JSON.parse(new TextDecoder().decode(base64url.decode(argument))));
    if (next.rev !== revOf(this.stored)) return { saved: false, stored: this.stored };
    this.stored = { v: 1, rev: next.rev + 1, settings: next.settings };
    await this.persist();
    return { saved: true, stored: this.stored };
  }

  override getPersistable(): { stored: unknown } {
    return { stored: this.stored };
  }

  override toJSON(): { stored: unknown } {
    return { stored: this.stored };
  }
}

function revOf(stored: unknown): number {
  const known = typeof stored === 'object' && stored !== null && 'rev' in stored ? stored.rev : 0;
  if (typeof known !== 'number') throw new Error('the stored card has no revision');
  return known;
}

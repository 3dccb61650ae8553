import { createDurable } from 'itty-durable';
import { base64url } from 'jose';
import { revOf } from '../platform/sites.ts';
import { PutSite } from '../protocol/index.ts';

/**
 * The settings card of one site, and which sign-in codes of it are used up: small, rarely written, read when a widget boots. Spoken to through `SiteClient` only
 * (src/platform/sites.ts): itty-durable lets whoever holds the binding call every method, and types nothing.
 * The base class loads `stored` before each call and writes only when `persist` is called.
 */
export class Site extends createDurable({ autoPersist: false }) {
  /** `{v: 1, rev, settings}` as it was saved, or `null`. Whole-state storage has no migrations: see `upgrade`. */
  stored: unknown = null;

  /** The sign-in codes that were used, by id, each with the time (server ms) at which it would have expired anyway. */
  used: Record<string, number> = {};

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

  /** Uses up a sign-in code. What has expired is forgotten on the way. @returns whether it had not been used before */
  async spend(code: string, expiresAt: number): Promise<{ fresh: boolean }> {
    if (Object.hasOwn(this.used, code)) return { fresh: false };
    const now = Date.now();
    const live = Object.entries(this.used).filter(([, until]) => until > now);
    this.used = Object.fromEntries([...live, [code, expiresAt]]);
    await this.persist();
    return { fresh: true };
  }

  override getPersistable(): { stored: unknown; used: Record<string, number> } {
    return { stored: this.stored, used: this.used };
  }

  override toJSON(): { stored: unknown } {
    return { stored: this.stored };
  }
}

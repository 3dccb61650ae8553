import { START_MS } from '../routing/index.ts';

type Start = { handoff: string; at: number };

/** Who began how many handoffs within the last hour: in memory, so that a new one looks at its visitor's only. */
export class DeskStarts {
  readonly #starts = new Map<string, Start[]>();

  /** @param who a visitor or an address, as `visitorKey` and `addressKey` name them */
  add(who: string, start: Start): void {
    const known = this.#starts.get(who);
    if (known === undefined) this.#starts.set(who, [start]);
    else known.push(start);
  }

  /** How many handoffs besides this one they began within the hour before `now` (ms). */
  count(who: string, except: string, now: number): number {
    const recent = (this.#starts.get(who) ?? []).filter(
      ({ at, handoff }) => at > now - START_MS && handoff !== except,
    );
    return new Set(recent.map(({ handoff }) => handoff)).size;
  }

  forget(now: number): void {
    for (const [who, starts] of this.#starts) {
      const recent = starts.filter(({ at }) => at > now - START_MS);
      if (recent.length === 0) this.#starts.delete(who);
      else this.#starts.set(who, recent);
    }
  }
}

export function visitorKey(visitor: string): string {
  return `visitor:${visitor}`;
}

export function addressKey(address: string): string {
  return `address:${address}`;
}

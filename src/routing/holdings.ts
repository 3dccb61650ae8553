import { type Agent, type Handoff, holderOf } from './state.ts';
import { Tally } from './tally.ts';

/** Who holds what: the conversations that take room of an agent, and what they weigh. */

/** Weights are counted in hundredths, whose sums are exact. */
const PARTS = 100;

/** A weight as it is counted. */
export function roundWeight(weight: number): number {
  return partsOf(weight) / PARTS;
}

function partsOf(weight: number): number {
  return Math.round(weight * PARTS);
}

export class Holdings {
  readonly #held = new Map<string, Set<string>>();
  readonly #parts = new Tally();

  /** The conversations that take room of this agent. */
  of(agent: string): ReadonlySet<string> {
    return this.#held.get(agent) ?? new Set();
  }

  /** What they weigh. */
  load(agent: string): number {
    return this.#parts.of(agent) / PARTS;
  }

  /** The weight that this agent can take on top; below 0 when they hold more than they should. */
  room({ id, capacity }: Pick<Agent, 'id' | 'capacity'>): number {
    return (partsOf(capacity) - this.#parts.of(id)) / PARTS;
  }

  /**
   * Whether this agent can take that weight on top, after giving up `less`. Whoever holds nothing can take any: else what
   * outweighs everybody's capacity would wait for ever.
   */
  hasRoom({ id, capacity }: Pick<Agent, 'id' | 'capacity'>, weight: number, less: number): boolean {
    const rest = this.#parts.of(id) - partsOf(less);
    return rest === 0 || rest + partsOf(weight) <= partsOf(capacity);
  }

  add(handoff: Handoff): void {
    const holder = holderOf(handoff);
    if (holder === null) return;
    this.#parts.add(holder.id, partsOf(handoff.weight));
    const held = this.#held.get(holder.id) ?? new Set();
    this.#held.set(holder.id, held.add(handoff.conversation));
  }

  remove(handoff: Handoff): void {
    const holder = holderOf(handoff);
    if (holder === null) return;
    this.#parts.add(holder.id, -partsOf(handoff.weight));
    const held = this.#held.get(holder.id);
    held?.delete(handoff.conversation);
    if (held?.size === 0) this.#held.delete(holder.id);
  }
}

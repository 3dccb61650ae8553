import { type AgentClass, kindsOf } from './wait-classes.ts';
import type { Waiter } from './wait-estimate.ts';

/** Those who may be called for the same agents now, and how many of them are ahead of whoever is looked at. */
type Rivals = { group: string; open: readonly number[]; ahead: number };

/**
 * The place of each in the line, from 1: how many of those ahead could take an agent from them. Who waits for other
 * agents is not before them, until what they ask for has relaxed so far that they are.
 * @param line in order
 */
export function placesOf(line: readonly Waiter[], classes: readonly AgentClass[]): number[] {
  const kindOf = kindsOf(classes);
  const known = new Map<string, Rivals>();
  const rivals = new Map<Rivals, Map<Rivals, boolean>>();
  return line.map((waiter) => {
    const kind = kindOf(waiter);
    let own = known.get(kind);
    if (own === undefined) {
      own = { group: waiter.group, open: openTo(waiter, classes), ahead: 0 };
      known.set(kind, own);
    }
    const against = rivals.get(own) ?? new Map<Rivals, boolean>();
    rivals.set(own, against);
    let place = 1;
    for (const other of known.values()) {
      const isRival = against.get(other) ?? areRivals(own, other);
      against.set(other, isRival);
      if (isRival) place += other.ahead;
    }
    own.ahead += 1;
    return place;
  });
}

function openTo({ group, waitedMs }: Waiter, classes: readonly AgentClass[]): number[] {
  return classes.flatMap(({ opens }, index) => ((opens.get(group) ?? Infinity) <= waitedMs ? index : []));
}

function areRivals(a: Rivals, b: Rivals): boolean {
  return a.group === b.group || a.open.some((index) => b.open.includes(index));
}

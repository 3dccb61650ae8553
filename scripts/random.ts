/** Chance that can be repeated: the same seed draws the same numbers, on any machine. */
export class Random {
  readonly #seed: number | string;
  #state: number;

  /** @param seed a number, or a text of any length (hashed by FNV-1a) */
  constructor(seed: number | string) {
    this.#seed = seed;
    this.#state = typeof seed === 'number' ? seed >>> 0 : hash(seed);
  }

  /** A stream of its own, so that what one part draws does not depend on the others. */
  fork(label: string): Random {
    return new Random(`${this.#seed}/${label}`);
  }

  /** From 0 up to, not including, 1: splitmix32. */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A time until something that happens every `mean` on average (exponential). */
  after(mean: number): number {
    return -Math.log(1 - this.next()) * mean;
  }

  /** Log-normal with this mean and spread over mean. */
  logNormal(mean: number, cv: number): number {
    const variance = Math.log(1 + cv ** 2);
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return mean * Math.exp(normal * Math.sqrt(variance) - variance / 2);
  }

  /** @throws when there is nothing to pick from */
  pick<T>(from: readonly T[]): T {
    const picked = from[Math.floor(this.next() * from.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  }

  /** One of the names, each as likely as its weight. @throws when there is nothing to pick from */
  pickWeighted<Name extends string>(weights: Readonly<Record<Name, number>>): Name {
    const names = Object.keys(weights).filter((name): name is Name => name in weights);
    let left = this.next() * names.reduce((sum, name) => sum + weights[name], 0);
    for (const name of names) {
      left -= weights[name];
      if (left < 0) return name;
    }
    throw new Error('nothing to pick from');
  }
}

function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const char of text) state = Math.imul(state ^ char.charCodeAt(0), 0x01000193);
  return state;
}

/** What a figure did over time, in MB; the slope, in MB a minute, is that of the second half: by then all is warm. */
export type Curve = { start: number; max: number; end: number; slope: number };

const EVERY_MS = 1_000;
const MB = 1_000_000;

/** Looks at a figure every second. */
export class Sampler {
  readonly #look: () => number | Promise<number>;
  #timer: NodeJS.Timeout | undefined;
  readonly #bytes: number[] = [];

  /** @param look tells the figure, in bytes */
  constructor(look: () => number | Promise<number>) {
    this.#look = look;
  }

  start(): void {
    this.#timer = setInterval(() => void this.#sample(), EVERY_MS);
    void this.#sample();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async end(): Promise<Curve> {
    this.stop();
    await this.#sample();
    const mb = this.#bytes.map((bytes) => bytes / MB);
    const [start = 0, end = 0] = [mb[0], mb.at(-1)];
    return { start, max: Math.max(...mb), end, slope: slopeOf(mb.slice(mb.length >> 1)) };
  }

  async #sample(): Promise<void> {
    this.#bytes.push(await this.#look());
  }
}

/** The line of least squares through samples, a minute of them. */
function slopeOf(samples: readonly number[]): number {
  const middle = (samples.length - 1) / 2;
  const mean = samples.reduce((sum, each) => sum + each, 0) / samples.length;
  const over = samples.reduce((sum, each, at) => sum + (at - middle) * (each - mean), 0);
  const under = samples.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return under === 0 ? 0 : (over / under) * (60_000 / EVERY_MS);
}

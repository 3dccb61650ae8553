import { barFor, DEFAULT_POLICY, learn, MOST_SHIFT, NOTHING_LEARNED } from '../../src/escalation/index.ts';
import type { Mark } from '../../src/protocol/index.ts';
import { Random } from '../random.ts';

/** Conversations of each intent. */
const CONVERSATIONS = 4_000;
/** Agents mark this share of what they get, and this share of the marks is a slip. */
const MARKED = 0.4;
const SLIPS = 0.1;
/** How sharply the need for a person falls around the best bar: 0.1 of confidence is a factor of e. */
const SHARPNESS = 0.1;
/** The marks at the end over which the spread is taken. */
const LAST = 200;
const NEAR = 0.05;

export type Result = {
  /** Where people are as likely to be needed as not, as far as a bar may be moved. */
  best: number;
  begins: number;
  ends: number;
  /** Largest distance from the mean over the last marks. */
  spread: number;
  /** After how many marks the bar first came near; `undefined` when it never did. */
  settledAt: number | undefined;
  least: number;
  most: number;
  ok: boolean;
};

/** Plays intents that are easier and harder than the policy believes. Deterministic for a seed. */
export function simulate(seed: number): Result[] {
  return [0.3, 0.4, 0.5, 0.55, 0.6, 0.7, 0.8, 0.95].map((best, index) =>
    play(best, new Random(seed + index)),
  );
}

function play(ideal: number, random: Random): Result {
  const begins = barFor(DEFAULT_POLICY, undefined);
  const best = Math.min(begins + MOST_SHIFT, Math.max(begins - MOST_SHIFT, ideal));
  let learned = NOTHING_LEARNED;
  const bars: number[] = [];
  for (let n = 0; n < CONVERSATIONS; n++) {
    const confidence = random.next();
    const isNeeded = random.chance(1 / (1 + Math.exp((confidence - ideal) / SHARPNESS)));
    const isOffered = confidence < barFor(DEFAULT_POLICY, undefined, learned.shift);
    // Whoever needs nobody and is offered nobody never reaches an agent.
    if ((!isOffered && !isNeeded) || !random.chance(MARKED)) continue;
    learned = learn(learned, slipped(isOffered ? (isNeeded ? 'right' : 'wrong') : 'late', random));
    bars.push(barFor(DEFAULT_POLICY, undefined, learned.shift));
  }
  const last = bars.slice(-LAST);
  const mean = last.reduce((sum, bar) => sum + bar, 0) / last.length;
  const near = bars.findIndex((bar) => Math.abs(bar - best) <= NEAR);
  const [least, most] = [Math.min(...bars), Math.max(...bars)];
  const isBounded = least >= begins - MOST_SHIFT - 1e-9 && most <= begins + MOST_SHIFT + 1e-9;
  const isCloser = Math.abs(mean - best) <= Math.max(Math.abs(begins - best), NEAR);
  return {
    best,
    begins,
    ends: mean,
    spread: Math.max(...last.map((bar) => Math.abs(bar - mean))),
    settledAt: near === -1 ? undefined : near + 1,
    least,
    most,
    ok: isBounded && isCloser,
  };
}

function slipped(mark: Mark, random: Random): Mark {
  if (!random.chance(SLIPS)) return mark;
  return random.pick((['right', 'wrong', 'late'] as const).filter((other) => other !== mark));
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bot, BotAnswer } from '../../src/bots/bot.ts';
import { runTurn, TURN_DEADLINE_MS, type TurnDeps } from '../../src/bots/turn.ts';
import type { SiteView, TurnOutcome } from '../../src/contracts.ts';
import { BUILT_IN } from '../../src/escalation/index.ts';
import { turnAsking } from '../support/bot-suite.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ANSWER: BotAnswer = { text: 'Three days.', source: { confidence: 0.9, documents: [] } };
const TURN = turnAsking('how long?', { turn: 4, epoch: 2 });
const VIEW: SiteView = { rules: BUILT_IN };
const NEVER = () => new Promise<never>(() => undefined);
const pass = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A conversation that notes what it is told, and when. */
function setting(answer: Bot['answer'], more: Partial<TurnDeps> = {}, failures: unknown[] = []) {
  const began = Date.now();
  const outcomes: (TurnOutcome & { at: number })[] = [];
  const told: { at: number; text: string | null }[] = [];
  const logged: unknown[] = [];
  let stubs = 0;
  const deps: TurnDeps = {
    bot: async () => ({ answer }),
    agentsOnline: async () => 2,
    look: async () => VIEW,
    conversation: () => {
      stubs++;
      return {
        endTurn: async (outcome) => {
          const failure = failures.shift();
          if (failure !== undefined) throw failure;
          outcomes.push({ ...outcome, at: Date.now() - began });
        },
        tellTurn: async ({ text }) => void told.push({ at: Date.now() - began, text }),
      };
    },
    log: (entry) => void logged.push(entry),
    ...more,
  };
  return { deps, outcomes, told, logged, stubs: () => stubs };
}

async function run(made: ReturnType<typeof setting>): Promise<void> {
  const running = runTurn(TURN, made.deps);
  await vi.runAllTimersAsync();
  await running;
}

describe('a turn', () => {
  it('ends with the answer, its turn, its epoch and who is online', async () => {
    const made = setting(async () => ANSWER);
    await run(made);
    expect(made.outcomes).toEqual([
      { turn: 4, epoch: 2, agentsOnline: 2, site: VIEW, ok: true, ...ANSWER, at: 0 },
    ]);
    expect(made.told).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['an empty text', { ...ANSWER, text: ' \n ' }],
    ['a text too long', { ...ANSWER, text: 'x'.repeat(4_001) }],
    ['a confidence above 1', { ...ANSWER, source: { confidence: 1.01, documents: [] } }],
    ['a confidence that is no number', { ...ANSWER, source: { confidence: Number.NaN, documents: [] } }],
    [
      'a document whose name has no end',
      { ...ANSWER, source: { confidence: 1, documents: [{ id: 'a', title: 'x'.repeat(201) }] } },
    ],
    ['no documents', { ...ANSWER, source: { confidence: 0.5 } }],
  ])('takes %s for garbage', async (_, raw) => {
    const made = setting(async () => untyped(raw));
    await run(made);
    expect(made.outcomes).toMatchObject([{ ok: false, why: 'garbage' }]);
  });

  it('fails when the bot throws, and logs no message', async () => {
    const made = setting(async () => {
      throw new TypeError('the customer said: how long?');
    });
    await run(made);
    expect(made.outcomes).toMatchObject([{ ok: false, why: 'error', agentsOnline: 2 }]);
    expect(made.logged).toEqual([{ event: 'bot.error', why: 'TypeError' }]);
  });

  it('fails when the bot cannot be made ready', async () => {
    const made = setting(async () => ANSWER, { bot: () => Promise.reject(new Error('library down')) });
    await run(made);
    expect(made.outcomes).toMatchObject([{ ok: false, why: 'error' }]);
  });

  it('is over at the deadline; the bot is told, and nothing it says later is sent', async () => {
    let signal: AbortSignal | undefined;
    const made = setting(async (_, tools) => {
      signal = tools.signal;
      await pass(TURN_DEADLINE_MS + 1_000);
      tools.partial('late');
      await pass(1_000);
      return ANSWER;
    });
    await run(made);
    expect(made.outcomes).toEqual([
      { turn: 4, epoch: 2, agentsOnline: 2, site: VIEW, ok: false, why: 'timeout', at: TURN_DEADLINE_MS },
    ]);
    expect(signal?.aborted).toBe(true);
    expect(made.told).toEqual([{ at: 8_000, text: null }]);
  });

  it('is over at the deadline also when the knowledge never comes', async () => {
    const made = setting(async () => ANSWER, { bot: NEVER });
    await run(made);
    expect(made.outcomes).toMatchObject([{ why: 'timeout', at: TURN_DEADLINE_MS }]);
  });

  it.each<[string, TurnDeps['agentsOnline']]>([
    ['is silent', NEVER],
    ['fails', () => Promise.reject(new Error('down'))],
  ])('counts on nobody when the desk %s', async (_, agentsOnline) => {
    const made = setting(async () => ANSWER, { agentsOnline });
    await run(made);
    expect(made.outcomes).toMatchObject([{ ok: true, agentsOnline: 0 }]);
  });
});

describe('partial text', () => {
  it('is sent at most every 250 ms, the newest of it, and not after the answer', async () => {
    const made = setting(async (_, { partial }) => {
      for (let at = 0; at < 10; at++) {
        partial(`part ${at}`);
        await pass(100);
      }
      partial('unsent');
      return ANSWER;
    });
    await run(made);
    const times = made.told.map(({ at }) => at);
    expect(made.told[0]).toEqual({ at: 250, text: 'part 2' });
    expect(times.slice(1).every((at, index) => at - (times[index] ?? 0) >= 250)).toBe(true);
    expect(made.told.map(({ text }) => text)).not.toContain('unsent');
    expect(made.outcomes).toHaveLength(1);
  });

  it('may get lost without harm', async () => {
    const made = setting(async (_, { partial }) => {
      partial('a');
      await pass(1_000);
      return ANSWER;
    });
    const { conversation } = made.deps;
    made.deps.conversation = () => ({ ...conversation(), tellTurn: () => Promise.reject(new Error('gone')) });
    await run(made);
    expect(made.outcomes).toMatchObject([{ ok: true }]);
  });
});

describe('the outcome', () => {
  const passing = Object.assign(new Error('moved'), { retryable: true });

  it('is sent again on a fresh stub when the failure is known to pass', async () => {
    const made = setting(async () => ANSWER, {}, [passing, passing]);
    await run(made);
    expect(made.outcomes).toHaveLength(1);
    expect(made.stubs()).toBe(3);
  });

  it.each<[string, unknown]>([
    ['an overloaded object', Object.assign(new Error('busy'), { retryable: true, overloaded: true })],
    ['an error that stays', new RangeError('no')],
  ])('is left to the conversation’s alarm after %s', async (_, failure) => {
    const made = setting(async () => ANSWER, {}, [failure]);
    await run(made);
    expect(made.stubs()).toBe(1);
    expect(made.outcomes).toEqual([]);
    expect(made.logged).toMatchObject([{ event: 'turn.undelivered' }]);
  });

  it('is given up on after a few tries, before the platform cuts the work', async () => {
    const made = setting(NEVER, {}, [passing, passing, passing, passing, passing]);
    const began = Date.now();
    await run(made);
    expect(made.stubs()).toBe(5); // One of them told the customer at 8 s.
    expect(Date.now() - began).toBeLessThan(30_000);
  });
});

/** What a bot in another process may return, whatever its type says. */
function untyped(raw: unknown): BotAnswer {
  const box: { value: BotAnswer } = { value: ANSWER };
  Object.assign(box, { value: raw });
  return box.value;
}

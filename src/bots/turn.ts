import type { SiteView, TurnInput, TurnOutcome, TurnRpc } from '../contracts.ts';
import { isOverloaded, isRetryable, nameOf } from '../platform/failures.ts';
import type { AnswerSource } from '../protocol/index.ts';
import { type Bot, type BotAnswer, readAnswer } from './bot.ts';

/** A turn is over by then (ms): the platform cuts the work at 30 s, and the conversation's alarm guards at 26 s. */
export const TURN_DEADLINE_MS = 25_000;
/** When the customer is told that the bot is still at it (ms). */
const SLOW_MS = 8_000;
/** Partial text is sent at most this often (ms). */
const PARTIAL_MS = 250;
/** How long the desk may take to say who is there (ms); then nobody is counted on. */
const DESK_MS = 3_000;
/** How long the library may take to tell the site's rules (ms). */
const LIBRARY_MS = 1_000;
/** Waits before the outcome is sent again (ms). */
const RETRY_MS = [100, 500, 1_500];

export type TurnDeps = {
  /** Makes the bot ready, its knowledge included. */
  bot(): Promise<Bot>;
  agentsOnline(): Promise<number>;
  /** What the site's library says of a question and the answer to it, if there is one. */
  look(question: string, source?: AnswerSource): Promise<SiteView>;
  /** A fresh stub at each call: one that threw is broken. */
  conversation(): TurnRpc;
  /** Gets codes and names, never text of the thread. */
  log(entry: { event: string; why: string }): void;
};

/**
 * Runs one turn from start to outcome. Never throws: what goes wrong is an outcome, too, and an outcome that cannot be
 * delivered is left to the conversation's alarm. After the deadline nothing the bot says is sent.
 */
export async function runTurn({ turn, epoch, ...input }: TurnInput, deps: TurnDeps): Promise<void> {
  const agents = within(
    DESK_MS,
    0,
    deps.agentsOnline().catch(() => 0),
  );
  const news = new News((text) => deps.conversation().tellTurn({ turn, epoch, text }));
  const result = await ask({ turn, epoch, ...input }, news, deps);
  news.stop();
  const site = await lookAt(input.question, result, deps);
  await deliver({ turn, epoch, agentsOnline: await agents, ...(site && { site }), ...result }, deps);
}

type Result = ({ ok: true } & BotAnswer) | { ok: false; why: 'error' | 'timeout' | 'garbage' };

async function ask(turn: TurnInput, news: News, deps: TurnDeps): Promise<Result> {
  const aborter = new AbortController();
  const answered = async (): Promise<Result> => {
    try {
      const bot = await deps.bot();
      const tools = { signal: aborter.signal, partial: (text: string) => news.partial(text) };
      const answer = readAnswer(await bot.answer(turn, tools));
      return answer === null ? { ok: false, why: 'garbage' } : { ok: true, ...answer };
    } catch (error) {
      deps.log({ event: 'bot.error', why: nameOf(error) });
      return { ok: false, why: 'error' };
    }
  };
  const result = await within<Result>(TURN_DEADLINE_MS, { ok: false, why: 'timeout' }, answered());
  aborter.abort();
  return result;
}

/** What the library says, or nothing: then the conversation goes by the rules it has. */
async function lookAt(question: string, result: Result, deps: TurnDeps): Promise<SiteView | undefined> {
  const looked = deps.look(question, result.ok ? result.source : undefined).catch((error: unknown) => {
    deps.log({ event: 'rules.unread', why: nameOf(error) });
    return undefined;
  });
  return within(LIBRARY_MS, undefined, looked);
}

/** What the customer sees while the bot works. Losing some of it does no harm: none of it is stored. */
class News {
  #newest: string | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isOver = false;
  readonly #slow: ReturnType<typeof setTimeout>;
  readonly #tell: (text: string | null) => Promise<void>;

  constructor(tell: (text: string | null) => Promise<void>) {
    this.#tell = tell;
    this.#slow = setTimeout(() => this.#send(null), SLOW_MS);
  }

  partial(text: string): void {
    if (this.#isOver || text === '') return;
    this.#newest = text;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#send(this.#newest);
    }, PARTIAL_MS);
  }

  stop(): void {
    this.#isOver = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    clearTimeout(this.#slow);
  }

  #send(text: string | null): void {
    Promise.resolve()
      .then(() => this.#tell(text))
      .catch(() => undefined);
  }
}

/** Sends the outcome, again when the failure is known to pass; an overloaded object is left alone. */
async function deliver(outcome: TurnOutcome, deps: TurnDeps): Promise<void> {
  for (const wait of [...RETRY_MS, null]) {
    try {
      return await deps.conversation().endTurn(outcome);
    } catch (error) {
      if (wait === null || !isRetryable(error) || isOverloaded(error))
        return deps.log({ event: 'turn.undelivered', why: nameOf(error) });
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** What `work` gives, or `otherwise` when it takes longer than `ms`. */
async function within<T>(ms: number, otherwise: T, work: Promise<T>): Promise<T> {
  let giveUp: (value: T) => void = () => undefined;
  const late = new Promise<T>((resolve) => {
    giveUp = resolve;
  });
  const timer = setTimeout(() => giveUp(otherwise), ms);
  const value = await Promise.race([work, late]);
  clearTimeout(timer);
  return value;
}

import { describe, expect, it } from 'vitest';
import { type Bot, readAnswer } from '../../src/bots/bot.ts';
import type { TurnInput } from '../../src/contracts.ts';

/** What a bot is put to the test with. */
export type BotUnderTest = {
  bot: Bot;
  /** Ids of the documents it may name. */
  documents: readonly string[];
  /** A question it can answer, and one it cannot. */
  known: string;
  unknown: string;
};

/** A turn with everything but the question made up. */
export function turnAsking(question: string, more: Partial<TurnInput> = {}): TurnInput {
  return { site: 'demo', conversation: 'c', turn: 1, epoch: 0, question, history: [], ...more };
}

export const NO_TOOLS = { signal: new AbortController().signal, partial: () => undefined };

/** The contract every bot keeps, whatever it is made of. */
export function runBotSuite(name: string, make: () => BotUnderTest): void {
  describe(`${name} keeps the contract of bots`, () => {
    const ask = async (pick: (made: BotUnderTest) => string) => {
      const made = make();
      const answer = readAnswer(await made.bot.answer(turnAsking(pick(made)), NO_TOOLS));
      if (answer === null) throw new Error('garbage');
      return { answer, made };
    };

    it('answers what it knows with confidence, from a document that exists', async () => {
      const { answer, made } = await ask(({ known }) => known);
      expect(answer.source.confidence).toBeGreaterThanOrEqual(0.55);
      expect(answer.source.documents.length).toBeGreaterThan(0);
      for (const { id } of answer.source.documents) expect(made.documents).toContain(id);
    });

    it('admits what it does not know', async () => {
      const { answer } = await ask(({ unknown }) => unknown);
      expect(answer.source.confidence).toBeLessThan(0.55);
      expect(answer.text).toMatch(/not sure|don’t know/);
    });

    it('says that it is no person when asked', async () => {
      const { answer } = await ask(() => 'Are you a real person?');
      expect(answer.text).toMatch(/automated|bot/);
      expect(answer.text).toMatch(/not a person/);
    });

    it('has no name and no life of its own', async () => {
      const { answer } = await ask(() => 'Hi, who am I talking to?');
      expect(answer.text).not.toMatch(/my name is|I’m [A-Z][a-z]+\b(?! bot)|I am [A-Z]/);
    });

    it('survives any question', async () => {
      for (const question of ['', ' ', '?', '\ud800', '<b>hi</b>', '$& {text} $1', 'x'.repeat(4_000), '🤷']) {
        expect((await ask(() => question)).answer.text).not.toBe('');
      }
    });

    it('stops when told to', async () => {
      const { bot, known } = make();
      const signal = AbortSignal.abort();
      await expect(bot.answer(turnAsking(known), { ...NO_TOOLS, signal })).rejects.toThrow();
    });
  });
}

import { WorkerEntrypoint } from 'cloudflare:workers';
import type { TurnInput } from '../contracts.ts';
import type { Env } from '../env.ts';
import { logFailure } from '../platform/failures.ts';
import { readInsight } from '../platform/rules.ts';
import { faqBot } from './faq.ts';
import { viewOf } from './insight.ts';
import { KnowledgeCache } from './knowledge-cache.ts';
import { runTurn } from './turn.ts';

const knowledge = new KnowledgeCache();

/** Runs bots outside the conversation, so that its object can sleep while a bot thinks. Reached through `ctx.exports`. */
export class BotRunner extends WorkerEntrypoint<Env> {
  /** Starts a turn and returns before the bot is asked. The outcome comes back through `Conversation.endTurn`. */
  async start(turn: TurnInput): Promise<void> {
    const { site, conversation } = turn;
    const work = runTurn(turn, {
      bot: async () => faqBot(await knowledge.indexOf(site, this.env.LIBRARIES.getByName(site))),
      agentsOnline: async () => this.env.DESKS.getByName(site).availability(),
      look: async (question, source) => viewOf(await readInsight(this.env, site), question, source),
      conversation: () => this.env.CONVERSATIONS.getByName(`${site}:${conversation}`),
      log: ({ event, why }) => logFailure(event, { why, site, conversation, turn: turn.turn }),
    });
    this.ctx.waitUntil(work);
  }
}

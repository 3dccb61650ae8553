import type { HandoffReport, ReportAnswer } from '../contracts.ts';
import type { AgentRef, Limits } from '../protocol/index.ts';
import { hold } from './accept.ts';
import { bury, type Draft, type Tombstone } from './draft.ts';
import { withHandling } from './handling.ts';
import { handoffOf } from './intake.ts';
import { callOff } from './offers.ts';
import { type Handoff, isWaiting } from './state.ts';
import { BLOCK_MS } from './timing.ts';

/** What a `Conversation` says of its handoff. The newest epoch wins; anything older changes nothing. */

/** What the desk remembers that bears on one report. `starts` count other handoffs begun within the last hour. */
export type Remembered = {
  tombstone: Tombstone | null;
  startsOfVisitor: number;
  startsOfAddress: number;
  blocked: boolean;
};

/** Carries a report out. @returns the answer, without the place in the line, which is known after everything else */
export function report(draft: Draft, news: HandoffReport, past: Remembered, limits: Limits): ReportAnswer {
  const row = draft.floor.handoff(news.conversation);
  if (!isNews(news, row, past.tombstone)) return { ok: true };
  if (news.state === 'queued') {
    const reason = refusalFor(draft, news, row, past, limits);
    if (reason === null) {
      enqueue(draft, news, row, past.tombstone);
      return { ok: true };
    }
    // An earlier wait of this conversation is over; this one never began and may be asked for again.
    if (row !== undefined) end(draft, row, row.epoch);
    return { ok: false, reason };
  }
  if (news.state === 'active' && news.agent !== undefined) take(draft, news, row, news.agent);
  if (news.state === 'over') {
    if (row !== undefined && isWaiting(row)) draft.noteWait(row, true);
    end(draft, row ?? handoffOf(draft, news), news.epoch);
    if (news.block === true) {
      const { visitor } = news;
      const address = limits.blocksAddress ? news.address : undefined;
      draft.records.push({ type: 'block', visitor, address, until: draft.now + BLOCK_MS });
    }
  }
  return { ok: true };
}

function isNews(news: HandoffReport, row: Handoff | undefined, tombstone: Tombstone | null): boolean {
  if (tombstone !== null && news.epoch <= tombstone.epoch) return false;
  if (row === undefined) return true;
  return news.state === 'over' ? news.epoch >= row.epoch : news.epoch > row.epoch;
}

function refusalFor(
  draft: Draft,
  news: HandoffReport,
  row: Handoff | undefined,
  past: Remembered,
  limits: Limits,
): 'too_many' | 'nobody_online' | null {
  if (!isKnown(news, row, past.tombstone) && isTooMany(draft, news, row, past, limits)) return 'too_many';
  return draft.floor.onlineCount === 0 ? 'nobody_online' : null;
}

/** The same handoff, back in the line: it was counted when it began. */
function isKnown(news: HandoffReport, row: Handoff | undefined, tombstone: Tombstone | null): boolean {
  return row?.handoff === news.handoff || tombstone?.handoff === news.handoff;
}

function isTooMany(
  draft: Draft,
  news: HandoffReport,
  row: Handoff | undefined,
  past: Remembered,
  limits: Limits,
): boolean {
  const { waitingByVisitor, waitingByAddress } = draft.floor;
  // Its own earlier wait does not count against it.
  const own = row === undefined || row.stage.state === 'active' ? null : row;
  const { visitor, address } = news;
  const ofVisitor = waitingByVisitor.of(visitor) - (own?.visitor === visitor ? 1 : 0);
  const ofAddress =
    address === undefined ? 0 : waitingByAddress.of(address) - (own?.address === address ? 1 : 0);
  return (
    past.blocked ||
    ofVisitor >= limits.waitingPerVisitor ||
    ofAddress >= limits.waitingPerAddress ||
    past.startsOfVisitor >= limits.handoffsPerHourPerVisitor ||
    past.startsOfAddress >= limits.handoffsPerHourPerAddress
  );
}

function enqueue(
  draft: Draft,
  news: HandoffReport,
  row: Handoff | undefined,
  tombstone: Tombstone | null,
): void {
  const wasLeft = news.reason === 'agent_lost' || news.reason === 'agent_left';
  if (row !== undefined) leave(draft, row, null, !wasLeft);
  draft.put(handoffOf(draft, news));
  if (isKnown(news, row, tombstone)) return;
  const { handoff, visitor, address } = news;
  draft.records.push({ type: 'start', handoff, visitor, address, at: draft.now });
}

/** The `Conversation` says who holds control: true even where the desk has forgotten, or thought otherwise. */
function take(draft: Draft, news: HandoffReport, row: Handoff | undefined, agent: AgentRef): void {
  const { conversation, epoch } = news;
  if (row?.stage.state === 'accepting' && row.stage.agent.id === agent.id) {
    draft.effects.push({ type: 'acceptEnded', agent: agent.id, conversation, answer: { ok: true, epoch } });
  } else if (row !== undefined) {
    leave(draft, row, agent, false);
  }
  hold(draft, handoffOf(draft, news), agent, epoch);
}

function end(draft: Draft, handoff: Handoff, epoch: number): void {
  leave(draft, handoff, null, true);
  bury(draft, handoff, epoch);
}

/**
 * Frees whoever had to do with this handoff: a call stops, an accept is answered, an agent is idle from now on.
 * @param handled the agent was done with it, so how long it took tells how long such things take
 */
function leave(draft: Draft, handoff: Handoff, takenBy: AgentRef | null, handled: boolean): void {
  callOff(draft, handoff, takenBy);
  const { stage } = handoff;
  if (stage.state !== 'active') return;
  const agent = draft.floor.agent(stage.agent.id);
  if (agent === undefined) return;
  const handling =
    handled && stage.at !== undefined ? withHandling(agent.handling, draft.now - stage.at) : agent.handling;
  draft.putAgent({ ...agent, idleSince: draft.now, handling });
}

import type { AcceptAnswer, AcceptRequest, ReturnRequest, WaitingNews } from '../contracts.ts';
import type { DeskServerFrame } from '../protocol/index.ts';
import type { Agent, DeskState, Handoff } from './state.ts';

/** What is to be done once a decision is stored. */
export type Effect =
  | { type: 'ring'; agent: string; conversation: string }
  | { type: 'ringOver'; agent: string; conversation: string; why: RingOverWhy; by?: string }
  /** The agent's accept has its answer. */
  | { type: 'acceptEnded'; agent: string; conversation: string; answer: AcceptAnswer }
  | { type: 'acceptControl'; conversation: string; request: AcceptRequest }
  | { type: 'returnControl'; conversation: string; request: ReturnRequest }
  | { type: 'tellWaiting'; conversation: string; news: WaitingNews };

export type RingOverWhy = Extract<DeskServerFrame, { t: 'ringOver' }>['why'];

/** What is remembered after a handoff is gone; looked up when needed, never loaded as a whole. */
export type PastRecord =
  | ({ type: 'tombstone'; conversation: string } & Tombstone)
  | { type: 'start'; handoff: string; visitor: string; address: string | undefined; at: number }
  | { type: 'block'; visitor: string; address: string | undefined; until: number };

/** The newest epoch at which a conversation's handoff is known to be over. */
export type Tombstone = { handoff: string; epoch: number };

/** A decision in the making: the steps of this folder change it, and nothing else. */
export type Draft = {
  readonly now: number;
  readonly handoffs: Map<string, Handoff>;
  readonly agents: Map<string, Agent>;
  readonly effects: Effect[];
  readonly records: PastRecord[];
};

export function draftOf(state: DeskState, now: number): Draft {
  return {
    now,
    handoffs: new Map(state.handoffs),
    agents: new Map(state.agents),
    effects: [],
    records: [],
  };
}

/** Takes a handoff off the desk and remembers the epoch at which it ended. */
export function bury(draft: Draft, handoff: Handoff, epoch: number): void {
  draft.handoffs.delete(handoff.conversation);
  draft.records.push({
    type: 'tombstone',
    conversation: handoff.conversation,
    handoff: handoff.handoff,
    epoch,
  });
}

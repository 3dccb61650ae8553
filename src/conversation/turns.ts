import type { TurnOutcome } from '../contracts.ts';
import { assessOutcome } from '../escalation/index.ts';
import type { Draft } from './draft.ts';
import { joinQueue } from './handoff.ts';
import type { State } from './state.ts';

/** After this long a turn is failed, whatever became of the bot (ms). The runner gives up a second earlier. */
export const TURN_GUARD_MS = 26_000;

/** Whether news of a turn still counts: the same turn, under the same control. */
export function isCurrent(state: State, turn: number, epoch: number): boolean {
  return state.turn?.id === turn && state.control.owner === 'bot' && state.control.epoch === epoch;
}

/**
 * A turn has ended. What comes too late, a second time, or under control that has passed on, is dropped: the draft
 * stays empty. A low-confidence answer is shown beside the offer; a failure is said to be one.
 */
export function endTurn(draft: Draft, outcome: TurnOutcome): void {
  const { state, situation } = draft;
  const { turn } = state;
  if (!turn || !isCurrent(state, outcome.turn, outcome.epoch)) return;

  const assessment = assessOutcome({
    outcome,
    question: turn.question,
    asked: state.asked,
    offers: state.offers,
    turn: state.turns,
    rev: situation.rev,
  });
  const event = outcome.ok
    ? draft.add({
        kind: 'message',
        id: situation.newId(),
        author: { type: 'bot', name: situation.settings.bot.name },
        text: outcome.text,
        epoch: outcome.epoch,
        turn: outcome.turn,
        staff: { assessment, answer: outcome.source },
      })
    : draft.add({ kind: 'turn.failed', turn: outcome.turn, staff: { why: outcome.why, assessment } });

  if (assessment.action === 'escalate') joinQueue(draft, 'bot_failed', assessment.reasons, event.seq);
  if (assessment.action === 'offer') {
    draft.add({ kind: 'offer.made', staff: { reasons: assessment.reasons, rev: assessment.rev } });
  }
}

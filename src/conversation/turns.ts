import type { TurnOutcome } from '../contracts.ts';
import { assessOutcome, type Ending, signalsOf, turnsOf } from '../escalation/index.ts';
import type { Draft } from './draft.ts';
import { joinQueue, reasonOf } from './handoff.ts';
import { isOpen } from './hours.ts';
import { tierOf } from './past.ts';
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

  const { site, agentsOnline } = outcome;
  const assessment = assessOutcome({
    ...endingOf(outcome),
    question: turn.question,
    history: turnsOf(state.asked),
    noticed: signalsOf(turn.noticed ?? []),
    offers: state.offers,
    turn: state.turns,
    rev: situation.rev,
    rules: site?.rules ?? situation.rules,
    there: { agents: agentsOnline, open: isOpen(situation.settings.hours, situation.now) },
    tier: tierOf(state),
    intent: site?.intent,
    ...(site?.shift !== undefined && { shift: site.shift }),
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

  if (assessment.action === 'escalate')
    joinQueue(draft, reasonOf(assessment.reasons), assessment.reasons, { cause: event.seq });
  if (assessment.action === 'offer') {
    draft.add({ kind: 'offer.made', staff: { reasons: assessment.reasons, rev: assessment.rev } });
  }
}

function endingOf(outcome: TurnOutcome): Ending {
  if (!outcome.ok) return { outcome: outcome.why === 'garbage' ? 'empty' : outcome.why };
  const { outcome: said = 'answered', confidence, documents } = outcome.source;
  return { outcome: said, confidence, documents };
}

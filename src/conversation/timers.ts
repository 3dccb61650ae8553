import type { SiteSettings } from '../protocol/index.ts';
import type { Draft } from './draft.ts';
import { ABSENCE_MS, joinQueue, passControl } from './handoff.ts';
import { resolveBy } from './life.ts';
import type { Handoff, State } from './state.ts';
import { endTurn, TURN_GUARD_MS } from './turns.ts';

/** A chat with the bot ends after this long without a word (ms). */
export const BOT_IDLE_MS = 24 * 60 * 60_000;
/** The warning comes this long before an idle chat with an agent ends (ms). */
export const IDLE_WARNING_MS = 5 * 60_000;

/**
 * Every timer of a conversation is derived from its state, so none can be lost.
 * @returns when the next thing is due (ms), or `null` when nothing ever is
 */
export function nextDue(state: State, settings: SiteSettings, now: number): number | null {
  const due: number[] = [];
  if (state.turn) due.push(state.turn.startedAt + TURN_GUARD_MS);
  if (state.control.owner === 'queue' && state.handoff) {
    due.push(waitEnds(state.handoff, settings));
    // Someone who is there is looked for again: the close of a socket can be lost with the server.
    due.push((state.absentSince ?? now) + ABSENCE_MS);
  } else if (state.status === 'snoozed' && state.snoozedUntil !== undefined) {
    due.push(state.snoozedUntil);
  } else if (state.control.owner === 'agent') {
    const end = state.lastAt + settings.agentIdleMinutes * 60_000;
    due.push(state.warned ? end : end - IDLE_WARNING_MS);
  } else if (state.started && state.status === 'pending' && !state.turn) {
    due.push(state.lastAt + BOT_IDLE_MS);
  }
  return due.length === 0 ? null : Math.min(...due);
}

/** Does what is due. Safe to run at any time and any number of times. */
export function tick(draft: Draft): void {
  const { now, settings } = draft.situation;
  const { turn, control, absentSince, handoff } = draft.state;

  if (turn && now >= turn.startedAt + TURN_GUARD_MS) {
    // Whether anyone is online is not known here; the desk will say so at once if nobody is.
    endTurn(draft, { turn: turn.id, epoch: control.epoch, agentsOnline: 1, ok: false, why: 'timeout' });
  } else if (control.owner === 'queue' && absentSince !== undefined && now >= absentSince + ABSENCE_MS) {
    passControl(draft, { owner: 'bot' }, 'abandoned', { said: false });
  } else if (control.owner === 'queue' && handoff && now >= waitEnds(handoff, settings)) {
    passControl(draft, { owner: 'bot' }, 'expired');
  } else {
    tickIdle(draft);
  }
}

function waitEnds({ since, backAt }: Handoff, settings: SiteSettings): number {
  return (backAt ?? since) + settings.maxWaitMinutes * 60_000;
}

function tickIdle(draft: Draft): void {
  const { now, settings } = draft.situation;
  const { state } = draft;
  if (state.status === 'snoozed' && state.snoozedUntil !== undefined && now >= state.snoozedUntil) {
    joinQueue(draft, 'snooze_over', [{ kind: 'snooze_over', score: 1, evidence: [] }]);
  } else if (state.control.owner === 'agent') {
    const end = state.lastAt + settings.agentIdleMinutes * 60_000;
    if (!state.warned && now >= end - IDLE_WARNING_MS) draft.add({ kind: 'idle.warned' });
    else if (state.warned && now >= end) resolveBy(draft, 'idle');
  } else if (state.started && state.status === 'pending' && state.control.owner === 'bot' && !state.turn) {
    if (now >= state.lastAt + BOT_IDLE_MS) resolveBy(draft, 'idle');
  }
}

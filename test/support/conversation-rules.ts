import { Draft, nextDue, project, type Situation, type State, tick } from '../../src/conversation/index.ts';
import type { Control, ControlReason, Message, Reason, ThreadEvent } from '../../src/protocol/index.ts';
import { SETTINGS } from './thread.ts';

/** What must hold of every conversation, counted here anew and not taken from the state that is under test. */

/** Largest state, UTF-16 units of its JSON, however long the thread. */
const STATE_LENGTH = 40_000;
const HIDDEN = /"staff"|"kind":"(note|conversation\.started|customer\.)/;

/** What puts somebody into the line anew; what goes on with a person goes on. */
const PROMISES = new Set<ControlReason>(['requested', 'offer_accepted', 'bot_failed', 'needs_person']);

type ControlPassed = Extract<ThreadEvent, { kind: 'control.passed' }>;

/** One stretch of bot control: the customer's turns in it and the offers made. */
type Stretch = { turns: number; offers: number; kinds: Set<string>; openSince?: number; lastNo?: number };
const newStretch = (): Stretch => ({ turns: 0, offers: 0, kinds: new Set() });

/** Follows one conversation from its first event. */
export class Rules {
  #stretch = newStretch();
  #queuedAt = 0;
  #intakes = 0;
  readonly #rated = new Set<number>();
  readonly #handoffs = new Set<string>();

  /**
   * Checks the events of one decision against the state they were decided on.
   * @param open whether the team is there by the site's hours
   */
  follow(before: State, events: readonly ThreadEvent[], open: boolean): void {
    let { head, control } = before;
    for (const event of events) {
      head += 1;
      must(event.seq === head, 'L1: seq grows by one');
      must(
        !HIDDEN.test(JSON.stringify(project(event, 'customer'))),
        'A1: the customer sees nothing internal',
      );
      must(project(event, 'agent') === event, 'A2: agents see all of it');
      if (event.kind === 'closed.told') must(!open, 'E12: nobody is turned away while the team is there');
      if (event.kind === 'control.passed') {
        must(open || !PROMISES.has(event.reason), 'E12: nobody is promised outside the hours');
        this.#passed(before, control, event);
        control = event.to;
      }
      if (event.kind === 'message') this.#said(before, control, event);
      if (event.kind === 'offer.made') this.#offered(event.staff?.reasons ?? []);
      if (event.kind === 'offer.answered') this.#answered(event.accepted);
      if (event.kind === 'intake.requested') {
        this.#intakes += 1;
        must(this.#intakes === 1, 'H5: details are asked for once');
      }
      if (event.kind === 'rating.given') {
        must(!this.#rated.has(event.resolution), 'N6: a resolution is rated once');
        this.#rated.add(event.resolution);
      }
    }
  }

  #passed({ handoff }: State, from: Control, { to, at, reason, handoff: id = '' }: ControlPassed): void {
    must(to.epoch === from.epoch + 1, 'C1: every change bumps the epoch by one');
    must((to.agent !== undefined) === (to.owner === 'agent'), 'C1: exactly one owner');
    if (reason === 'expired') {
      const limit = SETTINGS.maxWaitMinutes * 60_000;
      must(at - this.#queuedAt >= limit, 'H11: time that was not spent waiting does not count');
    }
    if (reason === 'transferred') must(from.owner === 'agent', 'H14: who has it passes it on');
    if (to.owner === 'agent') must(from.owner === 'queue', 'H6: agents take from the line only');
    if (to.owner === 'queue') {
      must(from.owner !== 'queue', 'C1: nobody waits twice');
      if (from.owner === 'agent')
        must(id === handoff?.id, 'H12 H14: the handoff of a lost agent, or of one who passes it on, goes on');
      else must(handoff?.abandoned !== undefined || !this.#handoffs.has(id), 'H10: over is over');
      this.#handoffs.add(id);
      this.#queuedAt = at;
    }
    if (to.owner === 'bot') this.#stretch = newStretch();
  }

  #said(before: State, { owner, epoch, agent }: Control, { author, turn, ...event }: Message): void {
    if (author.type === 'bot' && turn !== undefined) {
      must(owner === 'bot' && event.epoch === epoch, 'C3: the bot speaks under its own control only');
      must(turn === before.turn?.id, 'T2: an answer names the present turn');
    }
    if (author.type === 'agent')
      must(agent?.id === author.id && event.epoch === epoch, 'C2: agents speak under their own control only');
    if (author.type !== 'customer') return;
    this.#stretch.turns += 1;
    const { openSince, turns } = this.#stretch;
    if (openSince !== undefined && turns - openSince >= 2) this.#answered(false);
  }

  #offered(reasons: readonly Reason[]): void {
    const { turns, lastNo, openSince, kinds } = this.#stretch;
    must(openSince === undefined, 'H3: an open offer is not repeated');
    must(lastNo === undefined || turns - lastNo > 6, 'H3: six turns of rest after a no');
    must(
      reasons.some(({ kind }) => !kinds.has(kind)),
      'H3: the same reason never again',
    );
    this.#stretch.offers += 1;
    must(this.#stretch.offers <= 2, 'H3: never more than two offers');
    for (const { kind } of reasons) kinds.add(kind);
    this.#stretch.openSince = turns;
  }

  #answered(accepted: boolean): void {
    delete this.#stretch.openSince;
    if (!accepted) this.#stretch.lastNo = this.#stretch.turns;
  }
}

/** Checks a state by itself: it is one of the states there are, it is small, and its alarm comes to rest. */
export function checkState(state: State, situation: Situation): void {
  const { control, status, turn, next, offer, handoff, absentSince, snoozedUntil } = state;
  must((status === 'open') === (control.owner !== 'bot'), 'C1: open is with the line or an agent');
  must(
    control.owner === 'bot' || (handoff && !handoff.abandoned),
    'H13: who waits or is served has a handoff',
  );
  const withBot = control.owner === 'bot' && status === 'pending';
  must(withBot || !(turn || offer), 'T1: turns and offers end with the control of the bot');
  must(turn || !next, 'T1: there is no next turn without a present one');
  must(absentSince === undefined || control.owner === 'queue', 'H9: absence counts while waiting');
  must(status !== 'snoozed' || snoozedUntil !== undefined, 'N5: a pause has an end');
  must(JSON.stringify(state).length < STATE_LENGTH, 'L6: the state stays small');
  comesToRest(state, situation);
}

/** An alarm that is due does something each time, and after a few times nothing is due. */
function comesToRest(start: State, situation: Situation): void {
  let state = start;
  for (let times = 0; times < 10; times += 1) {
    const due = nextDue(state, situation.settings, situation.now);
    must(due === null || Number.isFinite(due), 'what is due has a time');
    if (due === null || due > situation.now) return;
    const draft = new Draft(state, situation);
    tick(draft);
    must(draft.events.length > 0, 'an alarm that rings does something');
    state = draft.state;
  }
  must(false, 'the alarm comes to rest');
}

/** @throws with the rule's name: cheap enough to ask a million times */
export function must(holds: unknown, rule: string): void {
  if (!holds) throw new Error(`broken: ${rule}`);
}

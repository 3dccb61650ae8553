import type { TurnOutcome } from '../../src/contracts.ts';
import {
  type CustomerVoice,
  customerSays,
  Draft,
  endTurn,
  INITIAL_STATE,
  readSnapshot,
  type State,
} from '../../src/conversation/index.ts';
import { BUILT_IN } from '../../src/escalation/index.ts';
import { SiteSettings, type ThreadEvent } from '../../src/protocol/index.ts';

/** A conversation without an object: the pure core under a clock the test moves. */

export const SETTINGS: SiteSettings = SiteSettings.parse({
  name: 'Test shop',
  origins: [],
  bot: { name: 'Test assistant', greeting: 'Hello, I am a bot.' },
  intake: [
    { key: 'order_id', label: 'Order number', type: 'text' },
    { key: 'email', label: 'E-mail', type: 'email' },
  ],
});

/** A site whose team is never there. */
export const NEVER_OPEN: SiteSettings = SiteSettings.parse({
  ...SETTINGS,
  hours: { timeZone: 'Europe/Berlin', week: {} },
});

export const CUSTOMER: CustomerVoice = {
  role: 'customer',
  site: 'demo',
  conversation: 'c'.repeat(22),
  visitor: 'visitor-1',
  customer: { claimed: { name: 'Ana' }, verified: {} },
};
export const SAM = { id: 'sam', name: 'Sam' };
export const NOOR = { id: 'noor', name: 'Noor' };
export const SAM_AUTHOR = { type: 'agent', ...SAM } as const;

export class PureThread {
  state: State = INITIAL_STATE;
  now = 1_000_000;
  settings = SETTINGS;
  readonly log: ThreadEvent[] = [];
  #ids = 0;

  /** Commits one decision. @returns what it returned, and its events */
  do<T>(decide: (draft: Draft) => T): { result: T; events: ThreadEvent[] } {
    const draft = new Draft(this.state, {
      now: this.now,
      settings: this.settings,
      rev: 1,
      rules: BUILT_IN,
      newId: () => `id-made-by-server-${String(this.#ids++).padStart(4, '0')}`,
    });
    const result = decide(draft);
    this.log.push(...draft.events);
    this.state = draft.state;
    return { result, events: draft.events };
  }

  says(text: string, id = `customer-message-${this.log.length}`) {
    return this.do((draft) => customerSays(draft, CUSTOMER, id, text));
  }

  /** The bot ends the present turn. */
  answers(text: string, confidence = 0.9, document = 'doc', agentsOnline = 1) {
    const documents = [{ id: document, title: `Title of ${document}` }];
    return this.ends({ text, agentsOnline, source: { confidence, documents } });
  }

  /** The present turn ends like this. */
  ends(outcome: Omit<Extract<TurnOutcome, { ok: true }>, 'turn' | 'epoch' | 'ok'>) {
    const { turn, control } = this.state;
    const named = { turn: turn?.id ?? 0, epoch: control.epoch, ok: true } as const;
    return this.do((draft) => endTurn(draft, { ...named, ...outcome }));
  }
}

/** The state as an evicted object finds it again. @throws when its snapshot is refused */
export function reloaded(state: State): State {
  const snapshot = readSnapshot(JSON.stringify(state));
  if ('problem' in snapshot) throw new Error(snapshot.problem);
  return snapshot.state;
}

/** The kinds of a list of events, for short assertions. */
export function kinds(events: readonly { kind: string }[]): string[] {
  return events.map(({ kind }) => kind);
}

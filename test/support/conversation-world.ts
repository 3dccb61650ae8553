import { expect } from 'vitest';
import type { TurnOutcome } from '../../src/contracts.ts';
import {
  acceptControl,
  agentNotes,
  agentSays,
  apply,
  type CommandFrame,
  carryOut,
  contextOf,
  customerSays,
  Draft,
  endTurn,
  INITIAL_STATE,
  notePresence,
  refuseHandoff,
  reportFor,
  returnControl,
  type State,
  tick,
} from '../../src/conversation/index.ts';
import { BUILT_IN } from '../../src/escalation/index.ts';
import { type AnyEvent, readEvent, redactedBy, type ThreadEvent } from '../../src/protocol/index.ts';
import { checkState, must, Rules } from './conversation-rules.ts';
import { type Step, TEXTS } from './conversation-steps.ts';
import { CUSTOMER, NEVER_OPEN, NOOR, reloaded, SETTINGS } from './thread.ts';

/** A conversation that anything may happen to, in any order, under a clock that may jump. Rules are checked at each step. */

const DAY_MS = 86_400_000;
const REF = 'a-ref-made-by-a-client';

export class World {
  state: State = INITIAL_STATE;
  now = 1_000_000_000;
  log: AnyEvent[] = [];
  #settings = SETTINGS;
  readonly #rules = new Rules();
  #made = 0;

  run(step: Step): void {
    switch (step.do) {
      case 'say':
        this.#say((TEXTS[step.text] ?? '').replaceAll('{code}', this.#code()));
        break;
      case 'answer':
        this.#commit((draft) => endTurn(draft, this.#outcome(step)));
        break;
      case 'press': {
        const offer = step.own ? (this.state.offer?.seq ?? 0) : 3;
        this.#command({ t: 'answer', ref: REF, offer, accept: step.accept });
        break;
      }
      case 'accept': {
        const epoch = this.state.control.epoch - (step.own ? 0 : 1);
        const offers = Array.from({ length: 20 }, () => ({
          agent: NOOR,
          at: this.now,
          outcome: 'timeout' as const,
        }));
        const request = { handoff: this.state.handoff?.id ?? '', epoch, agent: step.agent, offers };
        this.#commit((draft) => acceptControl(draft, request));
        break;
      }
      case 'agentSays': {
        const author = { type: 'agent', ...step.agent } as const;
        const epoch = this.state.control.epoch - (step.own ? 0 : 1);
        this.#commit((draft) => agentSays(draft, author, this.#id(), 'Let me see', epoch));
        break;
      }
      case 'note': {
        const author = { type: 'agent', ...step.agent } as const;
        this.#commit((draft) => agentNotes(draft, author, this.#id(), `a note ${this.#code()}`));
        break;
      }
      case 'letGo': {
        const epoch = this.state.control.epoch - (step.own ? 0 : 1);
        const frame = { ref: REF, epoch, until: this.now + DAY_MS };
        this.#command({ t: step.how, ...frame }, step.own ? this.state.control.agent?.id : step.agent.id);
        break;
      }
      case 'transfer': {
        const epoch = this.state.control.epoch - (step.own ? 0 : 1);
        const by = step.own ? this.state.control.agent?.id : step.agent.id;
        const to = { type: 'team', id: 'billing' } as const;
        const note = step.note ? { note: `a note ${this.#code()}` } : {};
        this.#command({ t: 'transfer', ref: REF, epoch, to, ...note }, by);
        this.#mustChangeNothing({ t: 'transfer', ref: REF, epoch, to, ...note }, by);
        break;
      }
      case 'return': {
        const epoch = this.state.control.epoch - (step.own ? 0 : 1);
        const request = { handoff: this.state.handoff?.id ?? '', epoch, reason: step.reason };
        this.#commit((draft) => returnControl(draft, request));
        break;
      }
      case 'refuse':
        this.#commit((draft) =>
          refuseHandoff(draft, this.state.control.epoch - (step.own ? 0 : 1), step.reason),
        );
        break;
      case 'presence':
        if (this.state.started) this.#commit((draft) => notePresence(draft, step.here));
        break;
      case 'leave': {
        const ref = this.#id();
        this.#command({ t: 'leave', ref });
        if (step.again) this.#mustChangeNothing({ t: 'leave', ref });
        break;
      }
      case 'intake':
        this.#command({ t: 'intake', ref: REF, values: { order_id: `A-${step.value}`, shoe: '42' } });
        break;
      case 'rate': {
        const resolution = Math.max(0, (this.state.resolution?.seq ?? 0) - (step.own ? 0 : 1));
        this.#command({ t: 'rate', ref: REF, resolution, score: step.score });
        for (const score of [step.score, 6 - step.score])
          this.#mustChangeNothing({ t: 'rate', ref: REF, resolution, score });
        break;
      }
      case 'mark': {
        const handoff = step.own ? (this.state.lastHandoff?.id ?? '') : 'a-handoff-of-somebody-else';
        this.#command({ t: 'feedback', ref: REF, handoff, mark: step.mark }, 'sam');
        this.#mustChangeNothing({ t: 'feedback', ref: REF, handoff, mark: step.mark }, 'sam');
        break;
      }
      case 'redact':
        this.#redact(this.state.head - step.back);
        break;
      case 'customer': {
        const customer = { claimed: { name: step.name }, verified: {} };
        if (this.state.started) this.#commit((draft) => draft.add({ kind: 'customer.updated', customer }));
        break;
      }
      case 'hours':
        this.#settings = step.open ? SETTINGS : NEVER_OPEN;
        break;
      case 'stranger':
        this.#keep([{ seq: this.state.head + 1, at: this.now, v: 9, kind: 'unknown', original: null }]);
        break;
      case 'tick':
        this.#commit(tick);
        break;
      case 'pass':
        this.now += step.ms;
        if (step.tick) this.#commit(tick);
        break;
      case 'reload':
        this.#becomes(reloaded(this.state));
        break;
      case 'refold':
        this.#becomes(this.refolded());
        break;
    }
    checkState(this.state, this.#situation());
  }

  block(): void {
    const { epoch } = this.state.control;
    this.#command({ t: 'block', ref: REF }, 'sam');
    this.#mustChangeNothing({ t: 'block', ref: REF }, 'sam');
    if (this.state.started) {
      expect(this.state.status).toBe('resolved');
      // The desk is told of a new epoch only, and a block it does not hear of blocks nobody.
      const { epoch: told = 0, ...news } = reportFor(this.state, 'c') ?? {};
      expect(news).toMatchObject({ state: 'over', block: true });
      expect(told).toBeGreaterThan(epoch);
    }
    checkState(this.state, this.#situation());
  }

  /** The state as the stored log says it. */
  refolded(): State {
    const stored: unknown[] = JSON.parse(JSON.stringify(this.log));
    return stored.reduce<State>((state, raw) => {
      const event = readEvent(raw);
      if (!event) throw new Error('an event that cannot be read was stored');
      return apply(state, event);
    }, INITIAL_STATE);
  }

  /** What is kept of the conversation and shown of it, all of it. */
  known(): string {
    return JSON.stringify([this.log, this.state, contextOf(this.state)]);
  }

  #say(text: string): void {
    const { blocked } = this.state;
    const said = this.#commit((draft) => customerSays(draft, CUSTOMER, this.#id(), text));
    must(said === (blocked ? 'blocked' : null), 'N7: only the blocked are refused');
  }

  #outcome({ own, ok, confidence, document, online }: Extract<Step, { do: 'answer' }>): TurnOutcome {
    const { turn, control, head } = this.state;
    const late = { turn: document === '' ? head : (turn?.id ?? 0), epoch: control.epoch - 1 };
    const named = { ...(own ? { turn: turn?.id ?? 0, epoch: control.epoch } : late), agentsOnline: online };
    if (!ok) return { ...named, ok, why: 'garbage' };
    const documents = document === '' ? [] : [{ id: document, title: `${document} ${'x'.repeat(180)}` }];
    const source = { confidence, documents: documents.flatMap((one) => Array(10).fill(one)) };
    return { ...named, ok, text: `The answer ${'y'.repeat(400)}`, source };
  }

  #redact(target: number): void {
    const event = this.log[target - 1];
    const stored = event && event.kind !== 'unknown' ? event : null;
    const before = this.log.length;
    this.#command({ t: 'redact', ref: REF, target }, 'sam', stored);
    const added = this.log[before];
    if (added?.kind !== 'redacted') return;
    this.log = this.log.map((one) => redactedBy(one, added));
    const code = stored && 'text' in stored ? /zq\d+/.exec(stored.text)?.[0] : undefined;
    must(code === undefined || !this.known().includes(code), 'X2: what was redacted is nowhere');
  }

  #command(frame: CommandFrame, by = '', target: ThreadEvent | null = null): void {
    this.#commit((draft) => carryOut(draft, frame, by, target));
  }

  #mustChangeNothing(frame: CommandFrame, by = ''): void {
    const { head } = this.state;
    this.#command(frame, by);
    must(this.state.head === head, 'C4: what was done is done');
  }

  #commit<T>(decide: (draft: Draft) => T): T {
    const draft = new Draft(this.state, this.#situation());
    const result = decide(draft);
    const events: ThreadEvent[] = draft.events;
    this.#rules.follow(this.state, events, this.#settings === SETTINGS);
    this.log.push(...events);
    this.state = draft.state;
    return result;
  }

  #keep(events: AnyEvent[]): void {
    this.log.push(...events);
    this.state = events.reduce(apply, this.state);
  }

  #becomes(state: State | null): void {
    expect(state).toEqual(this.state);
    if (state) this.state = state;
  }

  #situation() {
    return { now: this.now, settings: this.#settings, rev: 1, rules: BUILT_IN, newId: () => this.#id() };
  }

  #id(): string {
    this.#made += 1;
    return `id-made-in-a-world-${String(this.#made).padStart(5, '0')}`;
  }

  #code(): string {
    this.#made += 1;
    return `zq${String(this.#made).padStart(5, '0')}`;
  }
}

import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { BotRunner } from '../../src/bots/runner.ts';
import type { TurnInput } from '../../src/contracts.ts';
import { apply, INITIAL_STATE, project, type State } from '../../src/conversation/index.ts';
import type { Conversation } from '../../src/objects/conversation.ts';
import { type AnyEvent, type ClientFrame, PROTOCOL_VERSION, readEvent } from '../../src/protocol/index.ts';
import { ANSWER_MS } from '../../src/routing/timing.ts';
import { must } from './conversation-rules.ts';
import { moveClock, newSite } from './served.ts';
import {
  agentOf,
  customerOf,
  type DeskSocket,
  id,
  join,
  newName,
  sitDown,
  type TestSocket,
} from './socket.ts';

/**
 * A real conversation and a real desk that anything may happen to, in any order; between any two steps an object may
 * die, sleep or wake. What the rules promise is checked at each step and at the end.
 */

const TEXTS = ['Hello', 'Where is my parcel', 'I want to talk to a human', 'yes please', 'no thanks'];
const AGENTS = ['sam', 'noor'] as const;

/** Longest wait until desk and conversation agree, once every alarm has rung (ms). */
const AGREED_MS = 10_000;

const agent = fc.constantFrom(...AGENTS);
const fault = fc.constantFrom('none', 'none', 'none', 'sleep', 'evict', 'abort', 'alarms', 'desk');

/** One thing that happens, and what befalls the objects right after it. `late` is what nobody should get away with. */
const what = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('say'),
      text: fc.nat(TEXTS.length - 1),
      window: fc.nat(1),
      dies: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('sayAgain'), back: fc.nat(5), window: fc.nat(1) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('answer'), late: fc.boolean(), twice: fc.boolean() }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('accept'), agent, race: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('agentSays'), agent, late: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('note'), agent }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('letGo'), how: fc.constantFrom('handBack', 'resolve') }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('redact'), agent, back: fc.nat(6) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('resume'), from: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('go'), window: fc.nat(1) }) },
);
export const programs = fc.array(fc.record({ what, fault }), { minLength: 5, maxLength: 18 });
export type Step = typeof programs extends fc.Arbitrary<(infer T)[]> ? T : never;

type Said = { id: string; text: string; after: number; seq?: number };

export class ObjectWorld {
  readonly name = newName(newSite());
  readonly #site = this.name.slice(0, this.name.indexOf(':'));
  readonly #windows: (TestSocket | null)[] = [null, null];
  readonly #consoles = new Map<string, TestSocket>();
  readonly #seats = new Map<string, DeskSocket>();
  readonly #said: Said[] = [];
  readonly #drafts: string[] = [];
  readonly #accepted: { agent: string; epoch: number }[] = [];
  readonly #blanked = new Set<number>();
  #turns: TurnInput[] = [];
  /** The control under which each agent was last seen to hold it. */
  #old = 0;

  constructor() {
    vi.spyOn(BotRunner.prototype, 'start').mockImplementation(async (turn) => void this.#turns.push(turn));
  }

  async run({ what: step, fault: next }: Step): Promise<void> {
    switch (step.do) {
      case 'say':
        await this.#say(step.text, step.window, step.dies);
        break;
      case 'sayAgain':
        await this.#sayAgain(step.back, step.window);
        break;
      case 'answer':
        await this.#answer(step.late, step.twice);
        break;
      case 'accept':
        await this.#accept(step.race ? AGENTS : [step.agent]);
        break;
      case 'agentSays':
        await this.#agentSays(step.agent, step.late);
        break;
      case 'note':
        await this.#note(step.agent);
        break;
      case 'letGo': {
        const { control } = await this.state();
        this.#old = control.epoch;
        await this.#command(control.agent?.id ?? 'sam', { t: step.how, epoch: control.epoch });
        break;
      }
      case 'leave':
        await this.#leave();
        break;
      case 'redact':
        await this.#redact(step.agent, step.back);
        break;
      case 'resume':
        await this.#resume(step.from);
        break;
      case 'go':
        this.#windows[step.window]?.close(1000);
        this.#windows[step.window] = null;
        break;
    }
    await this.#befall(next);
  }

  /**
   * Everything that was promised, of a thread that is read afresh by objects that have just been made.
   * @returns what happened in it, by kinds of events and reasons of control
   */
  async check(): Promise<string[]> {
    await this.#kill(env.CONVERSATIONS.getByName(this.name));
    const log = await this.log();
    must(
      log.every(({ seq }, index) => seq === index + 1),
      'L1: seq grows by one',
    );
    for (const { id: own, text, seq } of this.#said) {
      const stored = log.filter((event) => 'id' in event && event.id === own);
      must(stored.length <= 1, 'S1: stored once');
      must(seq === undefined || stored[0]?.seq === seq, 'L5: what was acked is there, where it was acked');
      if (stored[0]?.kind === 'message' && !this.#blanked.has(stored[0].seq))
        must(stored[0].text === text, 'S1: as it was said');
    }
    for (const draft of this.#drafts)
      must(!log.some((event) => 'id' in event && event.id === draft), 'C2: what was refused is not stored');
    this.#checkControl(log);
    for (const role of ['customer', 'agent'] as const) {
      const caller =
        role === 'customer' ? customerOf(this.name, this.name) : agentOf('sam', 'Sam', this.#site);
      if (log.length === 0 && role === 'agent') continue;
      const socket = await join(this.name, caller);
      const shown = (await this.log()).flatMap((event) => project(event, role) ?? []);
      expect((await socket.readAll()).map(readEvent)).toEqual(shown);
      socket.close();
    }
    await this.#checkAgreement();
    const refused = this.#drafts.length > 0 ? ['not_in_control'] : [];
    return [...log.map((event) => (event.kind === 'control.passed' ? event.reason : event.kind)), ...refused];
  }

  async log(): Promise<AnyEvent[]> {
    return runInDurableObject(env.CONVERSATIONS.getByName(this.name), (_: Conversation, { storage }) => {
      const tables = storage.sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'events'").toArray();
      if (tables.length === 0) return [];
      return storage.sql
        .exec('SELECT body FROM events ORDER BY seq')
        .toArray()
        .flatMap(({ body }) => readEvent(JSON.parse(String(body))) ?? []);
    });
  }

  /** Where the conversation stands, by its stored log alone. */
  async state(): Promise<State> {
    return (await this.log()).reduce(apply, INITIAL_STATE);
  }

  // ── What people do ───────────────────────────────────────────────────────────────────────────────────────────────

  async #say(text: number, window: number, dies: boolean): Promise<void> {
    const { head } = await this.state();
    const said: Said = { id: id(), text: `${TEXTS[text]}`, after: Math.max(0, head - 1) };
    this.#said.push(said);
    const socket = await this.#window(window);
    socket.send({ t: 'send', id: said.id, after: said.after, text: said.text });
    // It may or may not have been stored, and nobody knows: the same message must be sent again.
    if (dies) await this.#kill(env.CONVERSATIONS.getByName(this.name));
    else await this.#heard(socket, said);
  }

  async #sayAgain(back: number, window: number): Promise<void> {
    const said = this.#said.at(-1 - back);
    if (!said) return;
    const socket = await this.#window(window);
    socket.send({ t: 'send', id: said.id, after: said.after, text: said.text });
    await this.#heard(socket, said);
  }

  /** An ack names the same seq each time. Anything but an ack is a refusal this program has earned. */
  async #heard(socket: TestSocket, said: Said): Promise<void> {
    const answer = await this.#answerTo(socket, said.id);
    if (answer?.t !== 'ack') return;
    must(said.seq === undefined || said.seq === answer.seq, 'S1: the same seq, whenever it is sent');
    said.seq = answer.seq;
  }

  async #answer(late: boolean, twice: boolean): Promise<void> {
    const turn = late ? this.#turns[0] : this.#turns.at(-1);
    if (!turn) return;
    const source = { confidence: late ? 1 : 0.3, documents: [] };
    const { turn: number, epoch } = turn;
    const outcome = { turn: number, epoch, agentsOnline: 1, ok: true, text: 'An answer', source } as const;
    const stub = env.CONVERSATIONS.getByName(this.name);
    await stub.endTurn(outcome);
    const after = (await this.log()).length;
    if (!twice) return;
    await stub.endTurn(outcome);
    must((await this.log()).length === after, 'T2: a second answer is dropped');
  }

  async #accept(agents: readonly string[]): Promise<void> {
    const { control } = await this.state();
    if (control.owner !== 'queue') return;
    const conversation = this.name.slice(this.#site.length + 1);
    const won = await Promise.all(
      agents.map(async (one) => {
        const seat = await this.#seat(one);
        const ref = id();
        seat.send({ t: 'accept', ref, conversation, epoch: control.epoch });
        const mine = () =>
          seat.frames.find(
            (frame) => 'ref' in frame && frame.ref === ref && (frame.t === 'accepted' || frame.t === 'error'),
          );
        await seat.until(() => mine() !== undefined || seat.closed !== null, 'an answer to an accept');
        const answer = mine();
        if (answer?.t === 'accepted') this.#accepted.push({ agent: one, epoch: answer.epoch });
        return answer?.t === 'accepted';
      }),
    );
    must(won.filter(Boolean).length <= 1, 'H6: one accept wins');
  }

  async #agentSays(by: string, late: boolean): Promise<void> {
    const { control } = await this.state();
    const console = await this.#console(by);
    if (!console) return;
    const said: Said = { id: id(), text: 'Let me see', after: 0 };
    const epoch = late ? this.#old : control.epoch;
    console.send({ t: 'send', id: said.id, after: 0, text: said.text, epoch });
    const answer = await this.#answerTo(console, said.id);
    const mayChange = control.owner === 'agent' && control.agent?.id === by && control.epoch === epoch;
    if (answer?.t === 'ack') {
      must(mayChange, 'C2: only who has control speaks');
      this.#said.push({ ...said, seq: answer.seq });
    } else {
      this.#drafts.push(said.id);
      console.send({ t: 'discard', id: said.id });
    }
  }

  async #note(by: string): Promise<void> {
    const console = await this.#console(by);
    if (!console) return;
    const said: Said = { id: id(), text: 'A note', after: 0 };
    this.#said.push(said);
    console.send({ t: 'note', id: said.id, after: 0, text: said.text });
    await this.#heard(console, said);
  }

  async #command(by: string, frame: { t: 'handBack' | 'resolve'; epoch: number }): Promise<void> {
    const console = await this.#console(by);
    if (!console) return;
    const ref = id();
    if (!(await answered(console, { ...frame, ref }))) return;
    const before = (await this.log()).length;
    await answered(console, { ...frame, ref });
    must((await this.log()).length === before, 'C4: a repeated command changes nothing');
  }

  async #leave(): Promise<void> {
    await answered(await this.#window(0), { t: 'leave', ref: id() });
  }

  async #redact(by: string, back: number): Promise<void> {
    const console = await this.#console(by);
    const target = (await this.log()).length - back;
    if (!console || target < 1) return;
    const answer = await answered(console, { t: 'redact', ref: id(), target });
    if (answer?.t === 'done') this.#blanked.add(target);
  }

  /** Somebody comes back who has seen the thread up to some seq: they get what they miss, and nothing else. */
  async #resume(from: number): Promise<void> {
    const log = await this.log();
    const socket = await join(this.name, customerOf(this.name, this.name), false);
    const { reset } = await socket.hello({ logId: `${this.name.slice(this.#site.length + 1)}.1`, seq: from });
    const after = await this.log();
    must((reset === true) === from > after.length, 'R3: a position beyond the head is reset, no other');
    if (!reset && log.length > 0) {
      const missing = after.slice(from).flatMap((event) => project(event, 'customer') ?? []);
      expect((await socket.readAll(from)).map(readEvent)).toEqual(missing);
    }
    socket.close();
  }

  // ── What befalls the objects ─────────────────────────────────────────────────────────────────────────────────────

  async #befall(what: Step['fault']): Promise<void> {
    const stub = env.CONVERSATIONS.getByName(this.name);
    // Only an object that is awake can fall asleep.
    await this.log();
    switch (what) {
      case 'sleep':
        await evictDurableObject(stub, { webSockets: 'hibernate' });
        break;
      case 'evict':
        await evictDurableObject(stub, { webSockets: 'close' });
        break;
      case 'abort':
        await this.#kill(stub);
        break;
      case 'desk':
        await this.#kill(env.DESKS.getByName(this.#site));
        break;
      case 'alarms': {
        await runInDurableObject(stub, (instance: Conversation) => instance.alarm());
        const once = (await this.log()).length;
        await runInDurableObject(stub, (instance: Conversation) => instance.alarm());
        must((await this.log()).length === once, 'an alarm that rings twice has one effect');
        break;
      }
    }
  }

  async #kill<T extends Rpc.DurableObjectBranded>(stub: DurableObjectStub<T>): Promise<void> {
    await runInDurableObject(stub, (_, ctx) => ctx.abort('killed')).catch(() => {});
  }

  // ── Sockets, opened again when they have gone ────────────────────────────────────────────────────────────────────

  async #window(number: number): Promise<TestSocket> {
    const open = this.#windows[number];
    if (open && (await isAlive(open))) return open;
    const socket = await join(this.name, customerOf(this.name, this.name));
    this.#windows[number] = socket;
    return socket;
  }

  async #console(by: string): Promise<TestSocket | null> {
    const open = this.#consoles.get(by);
    if (open && (await isAlive(open))) return open;
    if ((await this.log()).length === 0) return null;
    const socket = await join(this.name, agentOf(by, by, this.#site));
    this.#consoles.set(by, socket);
    return socket;
  }

  /** Both agents sit at the desk from the first look on. */
  async #seat(by: string): Promise<DeskSocket> {
    const open = this.#seats.get(by);
    if (open && (await isAlive(open))) return open;
    const socket = await sitDown(agentOf(by, by, this.#site));
    socket.send({ t: 'hello', v: 2 });
    await socket.take('desk');
    this.#seats.set(by, socket);
    return socket;
  }

  async staff(): Promise<void> {
    for (const one of AGENTS) await this.#seat(one);
  }

  async #answerTo(socket: TestSocket, own: string) {
    const mine = () =>
      socket.frames.findLast((frame) => (frame.t === 'ack' || frame.t === 'error') && frame.id === own);
    const before = mine();
    await socket.until(() => mine() !== before || socket.closed !== null, `an answer to ${own}`);
    return mine();
  }

  // ── What must hold at the end ────────────────────────────────────────────────────────────────────────────────────

  #checkControl(log: readonly AnyEvent[]): void {
    let control = INITIAL_STATE.control;
    const winners = new Map<number, string>();
    for (const event of log) {
      if (event.kind === 'control.passed') {
        must(event.to.epoch === control.epoch + 1, 'C1: every change bumps the epoch by one');
        control = event.to;
        if (control.agent) winners.set(control.epoch, control.agent.id);
      }
      if (event.kind !== 'message') continue;
      const isCurrent = event.epoch === control.epoch;
      if (event.author.type === 'bot' && event.turn !== undefined)
        must(control.owner === 'bot' && isCurrent, 'C3: no bot after control has passed');
      if (event.author.type === 'agent')
        must(control.agent?.id === event.author.id && isCurrent, 'C2: no agent without control');
    }
    for (const { agent: one, epoch } of this.#accepted)
      must(winners.get(epoch) === one, 'H6: who was told that they won holds control');
  }

  /** Once every alarm has rung, desk and conversation say the same. */
  async #checkAgreement(): Promise<void> {
    await this.staff();
    moveClock(ANSWER_MS + 1_000);
    await runDurableObjectAlarm(env.CONVERSATIONS.getByName(this.name));
    await runDurableObjectAlarm(env.DESKS.getByName(this.#site));
    await vi.waitFor(async () => {
      const { control } = await this.state();
      const seat = await sitDown(agentOf('kim', 'kim', this.#site));
      seat.send({ t: 'hello', v: PROTOCOL_VERSION });
      seat.send({ t: 'watch', on: true });
      const { put: line } = await seat.take('board', ({ more }) => !more);
      seat.close();
      const known = line.map(({ epoch, state }) => ({ epoch, active: state === 'active' }));
      const due = { epoch: control.epoch, active: control.owner === 'agent' };
      expect(known).toEqual(control.owner === 'bot' ? [] : [due]);
    }, AGREED_MS);
  }
}

/**
 * Says a command and waits for its answer.
 * @returns `null` when the socket is closed instead, as one is that slept before anything was said
 */
async function answered(socket: TestSocket, frame: Extract<ClientFrame, { ref: string }>) {
  const { ref } = frame;
  const answers = () => socket.frames.filter((one) => 'ref' in one && one.ref === ref);
  const before = answers().length;
  socket.send(frame);
  await socket.until(() => answers().length > before || socket.closed !== null, 'an answer');
  return answers()[before] ?? null;
}

/** Whether a socket is still open at its other end. */
async function isAlive(socket: {
  closed: unknown;
  pongs: number;
  raw(text: string): void;
  until: TestSocket['until'];
}): Promise<boolean> {
  if (socket.closed !== null) return false;
  const before = socket.pongs;
  try {
    socket.raw('ping');
    await socket.until(() => socket.pongs > before || socket.closed !== null, 'a pong');
  } catch {
    return false;
  }
  return socket.closed === null;
}

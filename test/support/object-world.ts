import { expect, vi } from 'vitest';
import { BotRunner } from '../../src/bots/runner.ts';
import type { TurnInput } from '../../src/contracts.ts';
import { project } from '../../src/conversation/index.ts';
import { readEvent } from '../../src/protocol/index.ts';
import { must } from './conversation-rules.ts';
import { checkAgreed, checkShown } from './object-checks.ts';
import { answered, answerTo, Ends } from './object-ends.ts';
import { befall, kill } from './object-faults.ts';
import { Promises, type Said } from './object-promises.ts';
import { AGENTS, type Step, TEXTS } from './object-steps.ts';
import { newSite } from './served.ts';
import { conversationOf, customerOf, id, join, newName, stubOf, type TestSocket } from './socket.ts';
import { logOf, stateOf } from './stored-log.ts';

/**
 * A real conversation and a real desk that anything may happen to, in any order; between any two steps an object may
 * die, sleep or wake. What the rules promise is checked at each step and at the end.
 */

export class ObjectWorld {
  readonly name = newName(newSite());
  readonly #ends = new Ends(this.name);
  readonly #promises = new Promises();
  #turns: TurnInput[] = [];
  /** The control under which each agent was last seen to hold it. */
  #old = 0;

  constructor() {
    vi.spyOn(BotRunner.prototype, 'start').mockImplementation(async (turn) => void this.#turns.push(turn));
  }

  /** Both agents sit at the desk. */
  async staff(): Promise<void> {
    for (const one of AGENTS) await this.#ends.seat(one);
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
        const { control } = await stateOf(this.name);
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
        this.#ends.shut(step.window);
        break;
    }
    await befall(this.name, next);
  }

  /**
   * Everything that was promised, of a thread that is read afresh by objects that have just been made.
   * @returns what happened in it, by kinds of events and reasons of control
   */
  async check(): Promise<string[]> {
    await kill(stubOf(this.name));
    const log = await logOf(this.name);
    this.#promises.check(log);
    await checkShown(this.name);
    await this.staff();
    await checkAgreed(this.name);
    const refused = this.#promises.drafts.length > 0 ? ['not_in_control'] : [];
    return [...log.map((event) => (event.kind === 'control.passed' ? event.reason : event.kind)), ...refused];
  }

  async #say(text: number, window: number, dies: boolean): Promise<void> {
    const { head } = await stateOf(this.name);
    const said: Said = { id: id(), text: `${TEXTS[text]}`, after: Math.max(0, head - 1) };
    this.#promises.said.push(said);
    const socket = await this.#ends.window(window);
    socket.send({ t: 'send', id: said.id, after: said.after, text: said.text });
    // It may or may not have been stored, and nobody knows: the same message must be sent again.
    if (dies) await kill(stubOf(this.name));
    else await this.#heard(socket, said);
  }

  async #sayAgain(back: number, window: number): Promise<void> {
    const said = this.#promises.said.at(-1 - back);
    if (!said) return;
    const socket = await this.#ends.window(window);
    socket.send({ t: 'send', id: said.id, after: said.after, text: said.text });
    await this.#heard(socket, said);
  }

  /** Anything but an ack is a refusal this program has earned. */
  async #heard(socket: TestSocket, said: Said): Promise<void> {
    const answer = await answerTo(socket, said.id);
    if (answer?.t === 'ack') this.#promises.acked(said, answer.seq);
  }

  async #answer(late: boolean, twice: boolean): Promise<void> {
    const turn = late ? this.#turns[0] : this.#turns.at(-1);
    if (!turn) return;
    const source = { confidence: late ? 1 : 0.3, documents: [] };
    const { turn: number, epoch } = turn;
    const outcome = { turn: number, epoch, agentsOnline: 1, ok: true, text: 'An answer', source } as const;
    const stub = stubOf(this.name);
    await stub.endTurn(outcome);
    const after = (await logOf(this.name)).length;
    if (!twice) return;
    await stub.endTurn(outcome);
    must((await logOf(this.name)).length === after, 'T2: a second answer is dropped');
  }

  async #accept(agents: readonly string[]): Promise<void> {
    const { control } = await stateOf(this.name);
    if (control.owner !== 'queue') return;
    const conversation = conversationOf(this.name);
    const won = await Promise.all(
      agents.map(async (one) => {
        const seat = await this.#ends.seat(one);
        const ref = id();
        seat.send({ t: 'accept', ref, conversation, epoch: control.epoch });
        const mine = () =>
          seat.frames.find(
            (frame) => 'ref' in frame && frame.ref === ref && (frame.t === 'accepted' || frame.t === 'error'),
          );
        await seat.until(() => mine() !== undefined || seat.closed !== null, 'an answer to an accept');
        const answer = mine();
        if (answer?.t === 'accepted') this.#promises.accepted.push({ agent: one, epoch: answer.epoch });
        return answer?.t === 'accepted';
      }),
    );
    must(won.filter(Boolean).length <= 1, 'H6: one accept wins');
  }

  async #agentSays(by: string, late: boolean): Promise<void> {
    const { control } = await stateOf(this.name);
    const console = await this.#ends.console(by);
    if (!console) return;
    const said: Said = { id: id(), text: 'Let me see', after: 0 };
    const epoch = late ? this.#old : control.epoch;
    console.send({ t: 'send', id: said.id, after: 0, text: said.text, epoch });
    const answer = await answerTo(console, said.id);
    const mayChange = control.owner === 'agent' && control.agent?.id === by && control.epoch === epoch;
    if (answer?.t === 'ack') {
      must(mayChange, 'C2: only who has control speaks');
      this.#promises.said.push({ ...said, seq: answer.seq });
    } else {
      this.#promises.drafts.push(said.id);
      console.send({ t: 'discard', id: said.id });
    }
  }

  async #note(by: string): Promise<void> {
    const console = await this.#ends.console(by);
    if (!console) return;
    const said: Said = { id: id(), text: 'A note', after: 0 };
    this.#promises.said.push(said);
    console.send({ t: 'note', id: said.id, after: 0, text: said.text });
    await this.#heard(console, said);
  }

  async #command(by: string, frame: { t: 'handBack' | 'resolve'; epoch: number }): Promise<void> {
    const console = await this.#ends.console(by);
    if (!console) return;
    const ref = id();
    if (!(await answered(console, { ...frame, ref }))) return;
    const before = (await logOf(this.name)).length;
    await answered(console, { ...frame, ref });
    must((await logOf(this.name)).length === before, 'C4: a repeated command changes nothing');
  }

  async #leave(): Promise<void> {
    await answered(await this.#ends.window(0), { t: 'leave', ref: id() });
  }

  async #redact(by: string, back: number): Promise<void> {
    const console = await this.#ends.console(by);
    const target = (await logOf(this.name)).length - back;
    if (!console || target < 1) return;
    const answer = await answered(console, { t: 'redact', ref: id(), target });
    if (answer?.t === 'done') this.#promises.blanked.add(target);
  }

  /** Somebody comes back who has seen the thread up to some seq: they get what they miss, and nothing else. */
  async #resume(from: number): Promise<void> {
    const log = await logOf(this.name);
    const socket = await join(this.name, customerOf(this.name, this.name), false);
    const { reset } = await socket.hello({ logId: `${conversationOf(this.name)}.1`, seq: from });
    const after = await logOf(this.name);
    must((reset === true) === from > after.length, 'R3: a position beyond the head is reset, no other');
    if (!reset && log.length > 0) {
      const missing = after.slice(from).flatMap((event) => project(event, 'customer') ?? []);
      expect((await socket.readAll(from)).map(readEvent)).toEqual(missing);
    }
    socket.close();
  }
}

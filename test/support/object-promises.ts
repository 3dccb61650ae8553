import { INITIAL_STATE } from '../../src/conversation/index.ts';
import type { AnyEvent } from '../../src/protocol/index.ts';
import { must } from './conversation-rules.ts';

export type Said = { id: string; text: string; after: number; seq?: number };

/** What people have said and were told of it: a thread that is read afresh must agree with all of it. */
export class Promises {
  /** In order; with its seq once it was acked. */
  readonly said: Said[] = [];
  /** Ids of what was refused. */
  readonly drafts: string[] = [];
  readonly accepted: { agent: string; epoch: number }[] = [];
  /** Seqs of what was redacted. */
  readonly blanked = new Set<number>();

  /** An ack names the same seq each time. */
  acked(said: Said, seq: number): void {
    must(said.seq === undefined || said.seq === seq, 'S1: the same seq, whenever it is sent');
    said.seq = seq;
  }

  check(log: readonly AnyEvent[]): void {
    must(
      log.every(({ seq }, index) => seq === index + 1),
      'L1: seq grows by one',
    );
    for (const said of this.said) this.#checkSaid(said, log);
    for (const draft of this.drafts)
      must(!log.some((event) => 'id' in event && event.id === draft), 'C2: what was refused is not stored');
    this.#checkControl(log);
  }

  #checkSaid({ id, text, seq }: Said, log: readonly AnyEvent[]): void {
    const stored = log.filter((event) => 'id' in event && event.id === id);
    must(stored.length <= 1, 'S1: stored once');
    must(seq === undefined || stored[0]?.seq === seq, 'L5: what was acked is there, where it was acked');
    if (stored[0]?.kind === 'message' && !this.blanked.has(stored[0].seq))
      must(stored[0].text === text, 'S1: as it was said');
  }

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
    for (const { agent: one, epoch } of this.accepted)
      must(winners.get(epoch) === one, 'H6: who was told that they won holds control');
  }
}

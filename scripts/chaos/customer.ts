import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../random.ts';
import type { Client } from './client.ts';

/** What customers say. Each message gets a mark of its own, which nobody but the thread may ever show. */
const QUESTIONS = [
  'How long does delivery take for order {mark}?',
  'Can I send my grinder {mark} back?',
  'Do you take PayPal for {mark}?',
  'My parcel {mark} has not arrived',
  'Is {mark} covered by the warranty?',
  'Who pays for the return of {mark}?',
  'Please write to ana-{mark}@example.com',
  'Do you ship {mark} to the moon?',
  'مرحبا {mark} أين طلبي؟',
  'ご注文 {mark} はどこですか',
];
const REQUESTS = ['I want to talk to a human, {mark}', 'Let me speak to an agent please, {mark}'];

export type Pace = {
  /** Mean pause between two messages of one customer, ms. */
  thinkMs: number;
  /** How often several messages leave at once. */
  bursts: number;
  /** How often a person is asked for. */
  requests: number;
};

/** Says one thing after another until told to stop; waits when too much of it is unanswered. */
export async function playCustomer(
  client: Client,
  name: string,
  random: Random,
  pace: () => Pace,
  stop: AbortSignal,
): Promise<void> {
  let count = 0;
  const say = (texts: readonly string[]) => {
    count += 1;
    client.say(random.pick(texts).replace('{mark}', `zq${name}x${count}`));
  };
  while (!stop.aborted) {
    const { thinkMs, bursts, requests } = pace();
    await pause(random.between(0.2, 1.8) * thinkMs, undefined, { signal: stop }).catch(() => {});
    if (stop.aborted) return;
    if (client.waiting > 5) continue;
    const times = random.chance(bursts) ? 3 : 1;
    for (let time = 0; time < times; time += 1) say(random.chance(requests) ? REQUESTS : QUESTIONS);
  }
}

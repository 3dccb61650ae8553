import type { Topic } from './lexicons/topics.ts';
import { moneyTold } from './money.ts';
import { saidIn } from './said.ts';
import type { Signal } from './signal.ts';
import type { Found } from './text-phrases.ts';
import { PAUSE, type Read, STOP, wordsAt } from './text-units.ts';

/** What a topic says, and how surely; two of its phrases are surer than one. */
const SAYS: Readonly<Partial<Record<Topic, Pick<Signal, 'kind' | 'topic' | 'score'>>>> = {
  urgent: { kind: 'urgency', score: 0.75 },
  callback: { kind: 'callback_request', score: 0.8 },
  number: { kind: 'callback_request', score: 0.55 },
  medical: { kind: 'regulated', topic: 'medical', score: 0.7 },
  legal: { kind: 'regulated', topic: 'legal', score: 0.75 },
  privacy: { kind: 'regulated', topic: 'privacy', score: 0.65 },
  refund: { kind: 'regulated', topic: 'refund', score: 0.75 },
  self_harm: { kind: 'self_harm', score: 0.95 },
  close_account: { kind: 'high_value_intent', topic: 'close_account', score: 0.8 },
  sales: { kind: 'high_value_intent', topic: 'sales', score: 0.65 },
  money_missing: { kind: 'money_missing', score: 0.75 },
  dispute: { kind: 'complexity', topic: 'dispute', score: 0.7 },
  custom: { kind: 'complexity', topic: 'custom', score: 0.6 },
  channel_hop: { kind: 'channel_hop', score: 0.7 },
};

/** What else is said beside one phrase makes it this much surer. */
const SECOND = 0.1;
/** A question about how refunds work is no claim to one, and money on its way, or asked about in case, is not missing: noticed, but it does not count. */
const ONLY_ASKED = 0.4;
/** Said to be unwanted: "I don't want to close my account". Never true of self-harm. */
const NOT_WANTED: ReadonlySet<Topic> = new Set(['callback', 'refund', 'close_account', 'sales', 'urgent']);
/** Units between "I don't want to" and what is not wanted. */
const REACH = 3;

/** The topics of a text that concern whether a bot should handle it alone; one signal for each. */
export function topicSignals(text: Read): Signal[] {
  const found = saidIn(text).topics;
  const money = moneyTold(text);
  const unwanted = found.filter(({ tag }) => tag === 'unwanted');
  const byTopic = new Map<Topic, Found<Topic>[]>();
  for (const match of found) {
    if (NOT_WANTED.has(match.tag) && unwanted.some((not) => isRightBefore(text, not, match))) continue;
    const matches = byTopic.get(match.tag);
    if (matches === undefined) byTopic.set(match.tag, [match]);
    else matches.push(match);
  }
  for (const { tag } of money) if (!byTopic.has(tag)) byTopic.set(tag, []);
  return [...byTopic].flatMap(([topic, matches]) => {
    const says = SAYS[topic];
    if (says === undefined || (topic === 'number' && byTopic.has('callback'))) return [];
    const told = money.filter(({ tag }) => tag === topic);
    const seen = matches.map(({ from, to }) => wordsAt(text, from, to));
    const evidence = [...new Set([...seen, ...told.flatMap(({ evidence }) => evidence)])].slice(0, 5);
    const isAsked = topic === 'refund' && byTopic.has('refund_info');
    const isWaitedFor = matches.length === 0 && told.every(({ isSure }) => !isSure);
    const sure = Math.min(1, says.score + (evidence.length > 1 ? SECOND : 0));
    return [{ ...says, score: isAsked || isWaitedFor ? ONLY_ASKED : sure, evidence }];
  });
}

/** Not across a comma or a stop: "no voucher, my money back". */
function isRightBefore({ units }: Read, not: Found<Topic>, match: Found<Topic>): boolean {
  if (not.from >= match.from || match.from - not.to > REACH) return false;
  return !units.slice(not.to, match.from).some(({ word }) => word === PAUSE || word === STOP);
}

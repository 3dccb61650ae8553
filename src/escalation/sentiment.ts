import { frustrationIn } from './frustration.ts';
import { saidIn } from './said.ts';
import type { Sentiment, Signal, TextToAssess } from './signal.ts';
import { type Read, read } from './text-units.ts';

/** From this frustration on a text is called frustrated, and angry when it is also aimed or sworn. */
const FRUSTRATED = 0.5;
const ANGRY = 0.75;
/** One word of mood is a weak sign; each further one makes it surer. */
const ONE_WORD = 0.5;
const EACH_FURTHER = 0.15;

/** How far each label lies from calm. */
const DEPTH: Readonly<Record<Sentiment['label'], number>> = {
  positive: 1,
  calm: 0,
  negative: -0.7,
  frustrated: -1.5,
  angry: -2,
};
/** A drop by this much counts (score 0.5); twice as much is certain. */
const DROP = 1.2;
const TURNS_BACK = 3;

/**
 * How the customer feels, for the agent's card and as a weak sign only: most of those who describe a problem in bad words are
 * calm. @param language ISO 639-1, as detected
 */
export function sentimentOf(text: string, language: string): Sentiment {
  return moodOf(read(text), language);
}

/** The mood has become clearly worse than it was in the turns before. */
export function sentimentDrop(
  { text, language, history }: TextToAssess,
  taken: Read = read(text),
): Signal | null {
  const before = history.filter(({ author }) => author === 'customer').slice(-TURNS_BACK);
  if (before.length === 0) return null;
  const now = moodOf(taken, language);
  if (DEPTH[now.label] >= 0) return null;
  const depths = before.map((turn) => depthOf(sentimentOf(turn.text, language)));
  const drop = depths.reduce((sum, depth) => sum + depth, 0) / depths.length - depthOf(now);
  if (drop <= 0) return null;
  const score = Math.round(Math.min(1, drop / (2 * DROP)) * 100) / 100;
  return { kind: 'sentiment_drop', score, evidence: [`${now.label} ${now.score.toFixed(2)}`] };
}

function moodOf(text: Read, language: string): Sentiment {
  const { score, kinds } = frustrationIn(text, language);
  const isAimed = kinds.has('anger') || kinds.has('silence') || kinds.has('swearing') || kinds.has('at_bot');
  if (score >= ANGRY && isAimed) return { label: 'angry', score };
  if (score >= FRUSTRATED) return { label: 'frustrated', score };
  const { good, bad } = count(text);
  if (good === bad) return { label: 'calm', score: good === 0 ? 0.8 : 0.5 };
  const words = Math.abs(good - bad);
  const strength = Math.round(Math.min(0.95, ONE_WORD + EACH_FURTHER * words) * 100) / 100;
  return { label: good > bad ? 'positive' : 'negative', score: strength };
}

/** Words of good and bad mood; a negation before one turns it round, and "not bad" is good. */
function count(text: Read): { good: number; bad: number } {
  const found = saidIn(text).moods;
  const negations = found.filter(({ tag }) => tag === 'not');
  let good = 0;
  let bad = 0;
  for (const { tag, from } of found) {
    if (tag === 'not') continue;
    const isTurned = negations.some((not) => not.to <= from && from - not.to <= 2);
    if ((tag === 'good') !== isTurned) good++;
    else bad++;
  }
  return { good, bad };
}

function depthOf({ label, score }: Sentiment): number {
  return DEPTH[label] * (label === 'calm' ? 1 : score);
}

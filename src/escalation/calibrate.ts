import { type Model, probabilitiesOf, scoresOf } from './model.ts';
import { type Example, type Training, trainModel } from './model-train.ts';

/** Every fifth example is asked, the others teach. */
const PARTS = 5;
/** From this many examples on one part asked is enough to fit a single number. */
const MANY = 400;
/** Temperatures that are tried: a few examples make a model too sure of itself, never much too modest. */
const COOLEST = 0.25;
const HOTTEST = 4;
const TRIES = 40;

/**
 * Trains, and sets the temperature by examples the model was not trained on. A label with a single example has none to
 * spare: it is left out of the asking.
 */
export function trainCalibrated(examples: readonly Example[], training: Training): Model {
  const turn = turnsOf(examples);
  const asked: Asked[] = [];
  // One number is fitted: a layer that was trained half as long is about as sure of itself.
  const { rounds, hasLayer = false } = training;
  const shorter = { ...training, rounds: hasLayer ? Math.ceil(rounds / 2) : rounds };
  for (let part = 0; part < (examples.length < MANY ? PARTS : 1); part++) {
    const isAsked = (_: Example, at: number): boolean => turn[at] === part;
    const held = examples.filter(isAsked);
    if (held.length === 0) continue;
    const model = trainModel(
      examples.filter((example, at) => !isAsked(example, at)),
      shorter,
    );
    for (const { text, label } of held) {
      const answer = model.labels.indexOf(label);
      if (answer >= 0) asked.push({ scores: scoresOf(model, text), answer });
    }
  }
  const temperature = asked.length === 0 ? 1 : fittest(asked);
  return { ...trainModel(examples, training), temperature };
}

type Asked = { scores: Float64Array; answer: number };

/** Which part an example is asked in; -1 for the first of its label, which always teaches. */
function turnsOf(examples: readonly Example[]): number[] {
  const seen = new Map<string | null, number>();
  return examples.map(({ label }) => {
    const before = seen.get(label) ?? 0;
    seen.set(label, before + 1);
    return before === 0 ? -1 : before % PARTS;
  });
}

/** The temperature with the least surprise (mean negative log-likelihood), by golden section: it has one valley. */
function fittest(asked: readonly Asked[]): number {
  const surprise = (temperature: number): number =>
    asked.reduce(
      (sum, { scores, answer }) =>
        sum - Math.log(Math.max(1e-9, probabilitiesOf(scores, temperature)[answer] ?? 0)),
      0,
    );
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [Math.log(COOLEST), Math.log(HOTTEST)];
  for (let tries = 0; tries < TRIES; tries++) {
    const [left, right] = [high - ratio * (high - low), low + ratio * (high - low)];
    if (surprise(Math.exp(left)) < surprise(Math.exp(right))) high = right;
    else low = left;
  }
  return Math.round(Math.exp((low + high) / 2) * 1e3) / 1e3;
}

import { asksForHuman, LOW_CONFIDENCE } from '../escalation/index.ts';
import type { Context } from '../protocol/index.ts';
import type { State } from './state.ts';
import { say } from './words.ts';

/**
 * The card a human is handed: everything known, so that nothing is asked twice. Computed from the state whenever it is
 * shown; never stored, so that what was redacted or learnt later is right in it.
 */
export function contextOf(state: State): Context {
  const { customer, answers, handoff, lastHandoff, feedback } = state;
  const language = state.spoken ?? state.language;
  const best = [...answers].reverse().find(({ documents }) => documents.length > 0);
  const topic = best?.documents[0]?.title;
  const collected = Object.fromEntries(
    Object.entries(state.collected).map(([key, { value }]) => [key, value]),
  );
  return {
    summary: summarise(state),
    reasons: handoff?.reasons ?? [],
    ...(topic === undefined
      ? state.intent && { intent: state.intent }
      : best && { intent: { name: topic, confidence: best.confidence } }),
    ...(state.sentiment && { sentiment: state.sentiment }),
    ...(lastHandoff && {
      handoff: {
        id: lastHandoff.id,
        ...(feedback?.handoff === lastHandoff.id && { mark: feedback.mark }),
      },
    }),
    collected,
    actionsTaken: answers,
    topics: [...new Set(answers.flatMap(({ documents }) => documents.slice(0, 1).map(({ title }) => title)))],
    ...(language !== undefined && { language }),
    ...(state.page && { page: state.page }),
    customer,
    suggestions: [openingLine(state, Object.values(collected))],
  };
}

/** Two or three sentences, made of what was really said. */
function summarise({ questions, answers, language }: State): string {
  const asked = questions.map(withoutRequest).filter((text) => text !== '');
  const [longest] = [...asked].sort((a, b) => b.length - a.length);
  const told = new Set(
    [longest ?? questions.at(-1)?.text, asked.at(-1)].filter((text) => text !== undefined),
  );
  const documents = [
    ...new Set(answers.flatMap((answer) => answer.documents.slice(0, 1).map(({ title }) => title))),
  ];
  return [
    ...[...told].map((text) => say(language, 'asked', { text: shorten(text) })),
    documents.length > 0
      ? say(language, 'answeredFrom', { documents: documents.join('”, “') })
      : say(language, 'noAnswer'),
  ].join(' ');
}

/** What a name may look like in a greeting: a page can claim any text as one. */
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}'’. -]{0,39}$/u;

/** The first line for the agent to edit: who is speaking, what it is about, what is known already. */
function openingLine(state: State, details: string[]): string {
  const { customer, language } = state;
  const name = customer.verified.name ?? customer.claimed.name ?? '';
  return [
    NAME.test(name) ? say(language, 'openingNamed', { name }) : say(language, 'opening'),
    ...aboutWhat(state),
    ...(details.length === 0 ? [] : [say(language, 'collected', { details: details.join(', ') })]),
    say(language, 'next'),
  ].join(' ');
}

/** The topic the bot found, if its answer was the last word; else what the customer asked and nobody answered yet. */
function aboutWhat({ questions, answers, language }: State): string[] {
  const asked = [...questions]
    .reverse()
    .map((question) => ({ seq: question.seq, text: withoutRequest(question) }));
  const open = asked.find(({ text }) => text.split(/\s+/).length >= 3);
  const answer = [...answers].reverse().find(({ confidence }) => confidence >= LOW_CONFIDENCE);
  const topic = answer?.documents[0]?.title;
  if (topic !== undefined && answer && answer.seq > (open?.seq ?? 0))
    return [say(language, 'about', { topic })];
  return open ? [say(language, 'wrote', { text: shorten(open.text) })] : [];
}

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

type Question = State['questions'][number];

/** The card is computed with every message that says something new; the questions before it stay what they were. */
const known = new WeakMap<Question, string>();

/** A question without the sentences that only ask for a person. */
function withoutRequest(question: Question): string {
  const before = known.get(question);
  if (before !== undefined) return before;
  const said = [...sentences.segment(question.text)].map(({ segment }) => segment.trim());
  const bare = said.filter((sentence) => !asksForHuman(sentence)).join(' ');
  known.set(question, bare);
  return bare;
}

function shorten(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 159)}…`;
}

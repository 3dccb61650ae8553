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
    suggestions: [openingLine(state, topic, Object.values(collected))],
  };
}

/** Two or three sentences, made of what was really said. */
function summarise({ questions, answers, language }: State): string {
  const last = questions.at(-1);
  const longest = [...questions].sort((a, b) => b.text.length - a.text.length)[0];
  const told = [longest, last].filter((question, index, all) => question && all.indexOf(question) === index);
  const documents = [
    ...new Set(answers.flatMap((answer) => answer.documents.slice(0, 1).map(({ title }) => title))),
  ];
  return [
    ...told.map((question) => say(language, 'asked', { text: shorten(question?.text ?? '') })),
    documents.length > 0
      ? say(language, 'answeredFrom', { documents: documents.join('”, “') })
      : say(language, 'noAnswer'),
  ].join(' ');
}

/** The first line for the agent to edit: who is speaking, what it is about, what is known already. */
function openingLine({ customer, language }: State, topic: string | undefined, details: string[]): string {
  const name = customer.verified.name ?? customer.claimed.name;
  return [
    name === undefined ? say(language, 'opening') : say(language, 'openingNamed', { name }),
    ...(topic === undefined ? [] : [say(language, 'about', { topic })]),
    ...(details.length === 0 ? [] : [say(language, 'collected', { details: details.join(', ') })]),
    say(language, 'next'),
  ].join(' ');
}

function shorten(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 159)}…`;
}

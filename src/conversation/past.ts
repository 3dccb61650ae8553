import type { PastTurn } from '../escalation/index.ts';
import type { State } from './state.ts';

/**
 * What was said under this bot control, oldest first, as the rules look back on it: the last questions and answers the
 * state keeps, each cut to its excerpt.
 */
export function pastOf(state: State): PastTurn[] {
  const asked = state.turns === 0 ? [] : state.questions.slice(-state.turns);
  const since = asked[0]?.seq ?? state.head;
  const said = [
    ...asked.map(({ seq, text }) => ({ seq, turn: { author: 'customer' as const, text } })),
    ...state.answers
      .filter(({ seq }) => seq > since)
      .map(({ seq, text, confidence }) => ({ seq, turn: { author: 'bot' as const, text, confidence } })),
  ];
  return said.sort((one, other) => one.seq - other.seq).map(({ turn }) => turn);
}

/** The customer's tier, as the site's own server signs it. What a page claims never counts. */
export function tierOf({ customer }: State): string | undefined {
  return customer.verified.tier;
}

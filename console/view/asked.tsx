import type { LineItem } from '../../src/protocol/index.ts';
import { words } from '../words/index.ts';

/** Who was called for a conversation that waits, and did not take it. */
export function Asked({ item: { asked = [] } }: { item: LineItem }) {
  return (
    <>
      {asked.map(({ agent, outcome }, index) => (
        <span key={index} class="chip">
          {words.didNotTake(agent.name, words.rangOutcome[outcome])}
        </span>
      ))}
    </>
  );
}

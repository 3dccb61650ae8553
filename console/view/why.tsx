import type { Choice } from '../../src/protocol/index.ts';
import { durationOf, percent } from '../words/format.ts';
import { words } from '../words/index.ts';
import { choiceInWords } from '../words/why.ts';

type Props = { choice: Choice; needsSkills: boolean };

/** Why an agent was called, in plain words. */
export function Why({ choice, needsSkills }: Props) {
  const lines = choiceInWords(choice, needsSkills, words, { share: percent, duration: durationOf });
  return (
    <ul class="why">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

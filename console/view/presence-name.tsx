import type { AgentItem } from '../../src/protocol/index.ts';
import { words } from '../words/index.ts';

/** Where an agent is, as a dot and in words. */
export function PresenceName({ agent: { presence, away } }: { agent: AgentItem }) {
  const isSetAway = presence === 'away' && away === 'missed';
  return (
    <span class="presence">
      <span class={`dot ${presence}`} aria-hidden="true" />
      {isSetAway ? words.awayMissed : words[presence]}
    </span>
  );
}

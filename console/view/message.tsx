import type { AgentRef } from '../../src/protocol/index.ts';
import type { OpenThread } from '../state/open-thread.ts';
import { attempt } from '../state/say.ts';
import type { MessageRow } from '../state/timeline.ts';
import { percent, timeOf } from '../words/format.ts';
import { words } from '../words/index.ts';
import { authorOf } from '../words/of.ts';
import { Choice } from './choice.tsx';

type Props = { row: MessageRow; open: OpenThread; me: AgentRef };

/** One message or note: who, when, what, and what only the team may know about it. */
export function MessageItem({ row, open, me }: Props) {
  const mine = row.author.type === 'agent' && row.author.id === me.id;
  const seen = mine && !row.note && row.seq <= open.view.value.seen.customer;
  return (
    <li class={`message ${row.note ? 'note' : row.author.type} ${row.first ? 'first' : ''}`}>
      <div class="bubble">
        <p class={row.first ? 'by' : 'by hidden'}>
          <strong dir="auto">{authorOf(row.author)}</strong>
          {row.author.type === 'bot' && <span class="badge-bot">{words.bot}</span>}
          {mine && <span class="muted">({words.you})</span>}
          {row.note && <span class="private">{words.onlyTeam}</span>}
        </p>
        {row.redacted ? (
          <p class="muted removed">{words.removed}</p>
        ) : (
          <p class="text" dir="auto">
            {row.text}
          </p>
        )}
        <p class="foot">
          <time dateTime={new Date(row.at).toISOString()}>{timeOf(row.at)}</time>
          {row.answer !== undefined && (
            <span>
              {words.fromDocuments(
                percent(row.answer.confidence),
                row.answer.documents.map((document) => document.title),
              )}
            </span>
          )}
          {seen && <span>{words.seenByCustomer}</span>}
          {!row.redacted && (
            <Choice
              class="link remove"
              label={words.remove}
              question={words.removeAsk}
              cancel={words.keep}
              options={[
                {
                  label: words.remove,
                  tone: 'danger',
                  run: () => void attempt(() => open.thread.command({ t: 'redact', target: row.seq })),
                },
              ]}
            />
          )}
        </p>
      </div>
      {(row.why.length > 0 || row.details.length > 0) && (
        <ul class="plain findings" dir="auto">
          {row.why.map((why) => (
            <li key={why}>
              <strong>{words.why}</strong> {why}
            </li>
          ))}
          {row.details.map((detail) => (
            <li key={detail}>
              <strong>{words.collected}</strong> {detail}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

import type { Context } from '../../src/protocol/index.ts';
import type { OpenThread } from '../state/open-thread.ts';
import { attempt } from '../state/say.ts';
import type { Workspace } from '../state/workspace.ts';
import { languageOf, percent } from '../words/format.ts';
import { words } from '../words/index.ts';
import { reasonInWords } from '../words/system.ts';
import { PageLink, Pairs, Part } from './card-parts.tsx';
import { PassedOn, WhoAndWhy } from './card-routing.tsx';
import { Choice } from './choice.tsx';
import { Feedback } from './feedback.tsx';

/** Everything the bot learned, so that nothing is asked twice. */
export function ContextCard({ workspace, open }: { workspace: Workspace; open: OpenThread | undefined }) {
  const context = open?.view.value.context;
  return (
    <section class="pane card" aria-labelledby="card-title">
      <h2 id="card-title">{words.card}</h2>
      {open === undefined || context === undefined ? (
        <p class="muted">{words.cardLoading}</p>
      ) : (
        <>
          <PassedOn events={open.view.value.events} />
          <WhyHere context={context} />
          <Feedback context={context} open={open} />
          <Opener context={context} open={open} name={workspace.me.name} />
          <WhoAndWhat context={context} />
          <BotAnswers context={context} />
          <WhoAndWhy events={open.view.value.events} workspace={workspace} />
          <Choice
            class="button danger-quiet"
            label={words.block}
            question={words.blockAsk}
            options={[
              {
                label: words.block,
                tone: 'danger',
                run: () => void attempt(() => open.thread.command({ t: 'block' })),
              },
            ]}
          />
        </>
      )}
    </section>
  );
}

function WhyHere({ context }: { context: Context }) {
  const { intent, reasons, summary, sentiment } = context;
  return (
    <>
      {reasons.length > 0 && (
        <Part title={words.whyHere}>
          <ul>
            {reasons.map((reason) => (
              <li key={`${reason.kind}${reason.evidence.join()}`}>
                <bdi>{reasonInWords(reason, words)}</bdi>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {sentiment !== undefined && sentiment.label !== 'calm' && (
        <Part title={words.moodTitle}>
          <p>
            {words.mood[sentiment.label]} {percent(sentiment.score)}
          </p>
        </Part>
      )}
      {summary !== '' && (
        <Part title={words.summary}>
          <p dir="auto">{summary}</p>
        </Part>
      )}
      {intent !== undefined && (
        <Part title={words.intent}>
          <p>
            {intent.name} <span class="muted small">{words.confidence(percent(intent.confidence))}</span>
          </p>
        </Part>
      )}
    </>
  );
}

/** The suggested first line, for as long as this agent may send it. */
function Opener({ context, open, name }: { context: Context; open: OpenThread; name: string }) {
  const suggestion = context.suggestions[0]?.replaceAll('{agent}', name);
  if (suggestion === undefined || !open.mine.value) return null;
  return (
    <Part title={words.opener}>
      <p class="suggestion" dir="auto">
        {suggestion}
      </p>
      <button type="button" class="button small" onClick={() => open.insert(suggestion, 'reply')}>
        {words.useOpener}
      </button>
    </Part>
  );
}

function WhoAndWhat({ context }: { context: Context }) {
  const { collected, customer, language, page } = context;
  return (
    <>
      <Part title={words.collected}>
        <Pairs values={collected} />
        {Object.keys(collected).length === 0 && <p class="muted">{words.cardNone}</p>}
      </Part>
      <Part title={words.about}>
        <Pairs values={customer.verified} mark="verified" />
        <Pairs values={customer.claimed} mark="claimed" />
        <Pairs values={language === undefined ? {} : { [words.language]: languageOf(language) }} />
      </Part>
      {page !== undefined && (
        <Part title={words.page}>
          <p dir="auto">{page.title}</p>
          <PageLink url={page.url} />
        </Part>
      )}
    </>
  );
}

function BotAnswers({ context }: { context: Context }) {
  if (context.actionsTaken.length === 0) return null;
  return (
    <Part title={words.botAnswered}>
      <ul>
        {context.actionsTaken.map((action) => (
          <li key={action.seq}>
            <p class="clamp" dir="auto">
              {action.text}
            </p>
            <p class="small muted">
              {words.fromDocuments(
                percent(action.confidence),
                action.documents.map((document) => document.title),
              )}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

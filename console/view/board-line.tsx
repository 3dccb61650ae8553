import { useSignal } from '@preact/signals';
import type { LineItem } from '../../src/protocol/index.ts';
import type { Workspace } from '../state/workspace.ts';
import { languageOf } from '../words/format.ts';
import { words } from '../words/index.ts';
import { nameOf, whyHere } from '../words/of.ts';
import { targetInWords } from '../words/system.ts';
import { Asked } from './asked.tsx';
import { Pager, pageOf } from './pager.tsx';
import { Sheet } from './sheet.tsx';
import { Waited } from './waited.tsx';
import { Why } from './why.tsx';

type Props = { waiting: readonly LineItem[]; workspace: Workspace };

/** Who waits, in the order of the line. */
export function BoardLine({ waiting, workspace }: Props) {
  const first = useSignal(0);
  const { from, to } = pageOf(first.value, waiting.length);
  if (waiting.length === 0)
    return (
      <section>
        <h3>{words.boardWaiting(0)}</h3>
        <p class="muted">{words.boardNobodyWaits}</p>
      </section>
    );
  return (
    <section>
      <Sheet label={words.boardWaiting(waiting.length)}>
        <table>
          <caption>{words.boardWaiting(waiting.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.colCustomer}</th>
              <th scope="col">{words.colWaiting}</th>
              <th scope="col">{words.colWhy}</th>
              <th scope="col">{words.colNeeds}</th>
              <th scope="col">{words.colStage}</th>
            </tr>
          </thead>
          <tbody>
            {waiting.slice(from, to).map((item) => (
              <LineRow key={item.conversation} item={item} workspace={workspace} />
            ))}
          </tbody>
        </table>
      </Sheet>
      <Pager first={first} count={waiting.length} label={words.pagesOfLine} />
    </section>
  );
}

function LineRow({ item, workspace }: { item: LineItem; workspace: Workspace }) {
  const nameOfAgent = (id: string) => workspace.team.value.get(id) ?? id;
  return (
    <tr>
      <th scope="row">
        <bdi>{nameOf(item)}</bdi>
      </th>
      <td class="figure">
        <Waited since={item.since} workspace={workspace} />
      </td>
      <td>
        {whyHere(item)} {item.intent !== undefined && <span class="chip">{item.intent}</span>}
      </td>
      <td>
        <Needs item={item} />
        {item.target !== undefined && (
          <span class="chip">{words.forTarget(targetInWords(item.target, nameOfAgent, words))}</span>
        )}
      </td>
      <td>
        <Stage item={item} /> <Asked item={item} />
      </td>
    </tr>
  );
}

/** What routing looks for, and how much of it was given up by now. */
function Needs({ item: { skills = [], language, tier, ring = 0 } }: { item: LineItem }) {
  const needs = [
    ...skills,
    ...(language === undefined ? [] : [languageOf(language)]),
    ...(tier === undefined ? [] : [words.tier(tier)]),
  ];
  return (
    <>
      {needs.length === 0 && <span class="muted">{words.needsNothing}</span>}
      {needs.map((need) => (
        <span key={need} class="chip">
          {need}
        </span>
      ))}
      {ring > 0 && <span class="chip relaxed">{words.rings.at(ring - 1) ?? words.ringOther}</span>}
    </>
  );
}

function Stage({ item }: { item: LineItem }) {
  if (item.state !== 'offered' || item.agent === undefined) return <>{words.stageQueued}</>;
  const ringing = <span class="chip ringing">{words.stageRinging(item.agent.name)}</span>;
  if (item.why === undefined) return ringing;
  return (
    <details>
      <summary>{ringing}</summary>
      <Why choice={item.why} needsSkills={(item.skills ?? []).length > 0} />
    </details>
  );
}

import { useSignal } from '@preact/signals';
import type { AgentItem, LineItem } from '../../src/protocol/index.ts';
import { byReach, takenUp } from '../state/directory.ts';
import { languageOf, weightOf } from '../words/format.ts';
import { words } from '../words/index.ts';
import { nameOf } from '../words/of.ts';
import { Pager, pageOf } from './pager.tsx';
import { PresenceName } from './presence-name.tsx';
import { Sheet } from './sheet.tsx';

type Props = { agents: readonly AgentItem[]; line: readonly LineItem[] };

/** Who is there, what they can do, and what they hold. */
export function BoardAgents({ agents, line }: Props) {
  const first = useSignal(0);
  const taken = takenUp(line);
  const inOrder = [...agents].sort((a, b) => byReach(a, b) || a.name.localeCompare(b.name));
  const online = agents.filter(({ presence }) => presence === 'online').length;
  if (agents.length === 0) return <p class="muted">{words.boardNoAgents}</p>;
  const { from, to } = pageOf(first.value, inOrder.length);
  return (
    <section>
      <Sheet label={words.boardAgents(online, agents.length)}>
        <table>
          <caption>{words.boardAgents(online, agents.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.colAgent}</th>
              <th scope="col">{words.colPresence}</th>
              <th scope="col">{words.colLoad}</th>
              <th scope="col">{words.colDoing}</th>
              <th scope="col">{words.colCan}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder.slice(from, to).map((agent) => (
              <tr key={agent.id}>
                <th scope="row">
                  <bdi>{agent.name}</bdi>
                </th>
                <td>
                  <PresenceName agent={agent} />
                </td>
                <td class="figure">
                  <Load agent={agent} />
                </td>
                <td>
                  <Doing items={taken.get(agent.id) ?? []} />
                </td>
                <td>
                  <Can agent={agent} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sheet>
      <Pager first={first} count={inOrder.length} label={words.pagesOfAgents} />
    </section>
  );
}

function Load({ agent: { load, capacity } }: { agent: AgentItem }) {
  const text = words.loadOf(weightOf(load), weightOf(capacity));
  return (
    <>
      <meter min={0} max={capacity} value={load} high={capacity * 0.99} optimum={0} aria-label={text} />
      <span aria-hidden="true">{text}</span>
    </>
  );
}

/** Whom an agent has, and whom they are being called for. */
function Doing({ items }: { items: readonly LineItem[] }) {
  if (items.length === 0) return <span class="muted">{words.doingNothing}</span>;
  const called = items.filter(({ state }) => state === 'offered');
  const held = items.filter((item) => !called.includes(item));
  return (
    <>
      <bdi>{words.listed(held.map(nameOf))}</bdi>{' '}
      {called.map((item) => (
        <span key={item.conversation} class="chip ringing">
          {words.calledFor(nameOf(item))}
        </span>
      ))}
    </>
  );
}

/** What an agent can do: skills with their level, languages, teams. */
function Can({ agent: { skills, languages, teams, senior } }: { agent: AgentItem }) {
  const can = [
    ...(senior ? [words.senior] : []),
    ...Object.entries(skills).map(([skill, level]) => words.skillLevel(skill, level)),
    ...Object.entries(languages).map(([language, how]) =>
      how === 'native' ? words.native(languageOf(language)) : languageOf(language),
    ),
    ...teams.map((team) => words.targetName.team(team)),
  ];
  return (
    <>
      {can.map((one) => (
        <span key={one} class="chip">
          {one}
        </span>
      ))}
    </>
  );
}

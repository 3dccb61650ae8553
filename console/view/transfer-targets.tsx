import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { RoutingTarget } from '../../src/protocol/index.ts';
import { colleagues, places } from '../state/directory.ts';
import type { Workspace } from '../state/workspace.ts';
import { languageOf, weightOf } from '../words/format.ts';
import { words } from '../words/index.ts';
import { PresenceName } from './presence-name.tsx';

/** So many people are listed at a time; typing finds the others. */
const SHOWN = 30;

type Props = { type: RoutingTarget['type']; workspace: Workspace; target: Signal<string | null> };

/** The people, teams or skills a conversation can be passed on to. Who is not online cannot be called now. */
export function TransferTargets({ type, workspace, target }: Props) {
  const find = useSignal('');
  const { agents, board } = workspace.desk.value;
  if (!board) return <p class="muted">{words.boardLoading}</p>;
  const people = type === 'agent' ? colleagues(agents, workspace.me.id, find.value) : [];
  const groups = type === 'agent' ? [] : places(agents, type);
  return (
    <>
      {type === 'agent' && (
        <input
          type="search"
          class="field"
          aria-label={words.transferFind}
          placeholder={words.transferFind}
          value={find.value}
          onInput={(event) => {
            find.value = event.currentTarget.value;
          }}
        />
      )}
      <fieldset class="targets">
        <legend class="hidden">{words.transferWho[type]}</legend>
        {people.length + groups.length === 0 && <p class="muted">{words.transferNobody[type]}</p>}
        {people.slice(0, SHOWN).map((agent) => (
          <Target
            key={agent.id}
            id={agent.id}
            target={target}
            disabled={agent.presence !== 'online'}
            detail={[
              words.loadOf(weightOf(agent.load), weightOf(agent.capacity)),
              ...Object.keys(agent.skills),
              ...Object.keys(agent.languages).map(languageOf),
            ]}
            name={agent.name}
          >
            <PresenceName agent={agent} />
          </Target>
        ))}
        {groups.map(({ id, online, agents: all }) => (
          <Target
            key={id}
            id={id}
            target={target}
            disabled={online === 0}
            detail={[words.onlineOf(online, all)]}
            name={id}
          />
        ))}
        {people.length > SHOWN && <p class="muted small">{words.transferMore(people.length - SHOWN)}</p>}
      </fieldset>
    </>
  );
}

type TargetProps = {
  id: string;
  name: string;
  detail: readonly string[];
  disabled: boolean;
  target: Signal<string | null>;
  children?: ComponentChildren;
};

function Target({ id, name, detail, disabled, target, children }: TargetProps) {
  const detailId = useId();
  return (
    <label class="target">
      <input
        type="radio"
        name="target"
        value={id}
        aria-describedby={detailId}
        checked={target.value === id}
        disabled={disabled}
        onChange={() => {
          target.value = id;
        }}
      />
      <strong dir="auto">{name}</strong>
      <span id={detailId} class="small muted">
        {children} {detail.join(' · ')}
      </span>
    </label>
  );
}

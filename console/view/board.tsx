import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Workspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { BoardAgents } from './board-agents.tsx';
import { BoardLine } from './board-line.tsx';

/** The whole desk, to read: who waits and why, who is there and doing what. */
export function Board({ workspace }: { workspace: Workspace }) {
  const { board, agents } = workspace.desk.value;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => workspace.watch(), [workspace]);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <main class="board" aria-labelledby="board-title">
      <h2 id="board-title" ref={title} tabIndex={-1}>
        {words.boardTitle}
      </h2>
      {board ? (
        <>
          <BoardLine waiting={workspace.waiting.value} workspace={workspace} />
          <BoardAgents agents={agents} line={workspace.desk.value.line} />
        </>
      ) : (
        <p class="muted">{words.boardLoading}</p>
      )}
    </main>
  );
}

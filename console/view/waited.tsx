import { useComputed } from '@preact/signals';
import { now } from '../state/clock.ts';
import type { Workspace } from '../state/workspace.ts';
import { durationOf } from '../words/format.ts';

type Props = { since: number; workspace: Workspace };

/** How long somebody waits by now, by the server's clock. Only the text is drawn anew each second. */
export function Waited({ since, workspace }: Props) {
  const waited = useComputed(() => durationOf(now.value + workspace.desk.value.ahead - since));
  return <>{waited}</>;
}

import { useEffect, useMemo } from 'preact/hooks';
import type { SignedIn } from '../../src/protocol/index.ts';
import { restore, session } from '../state/session.ts';
import { Workspace } from '../state/workspace.ts';
import { DeskScreen } from './desk-screen.tsx';
import { SignInScreen } from './sign-in.tsx';

/** The console of one site: the sign-in screen, or the desk of whoever is signed in. */
export function App({ site }: { site: string }) {
  useMemo(() => restore(site), [site]);
  const current = session.value;
  if (current === null) return <SignInScreen site={site} />;
  return <SignedInScreen key={current.token} session={current} />;
}

function SignedInScreen({ session: current }: { session: SignedIn }) {
  const workspace = useMemo(() => new Workspace(current), [current]);
  useEffect(() => {
    workspace.start();
    return () => workspace.stop();
  }, [workspace]);
  return <DeskScreen workspace={workspace} site={current.site} />;
}

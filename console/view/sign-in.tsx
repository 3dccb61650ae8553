import { useEffect, useState } from 'preact/hooks';
import type * as z from 'zod/mini';
import { DoorError } from '../../src/client/call.ts';
import type { SignInOptions } from '../../src/protocol/index.ts';
import { inWords } from '../state/say.ts';
import { ended, readOptions, signIn } from '../state/session.ts';
import { words } from '../words/index.ts';

type Options = z.infer<typeof SignInOptions>;
const codeOf = (error: unknown) => (error instanceof DoorError ? error.code : 'internal');

/** The first screen. Where the deployment is a demo it says so, and anybody may be one of its agents. */
export function SignInScreen({ site }: { site: string }) {
  const [options, setOptions] = useState<Options | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const load = () => {
    setProblem(null);
    readOptions(site).then(setOptions, (error: unknown) => setProblem(codeOf(error)));
  };
  useEffect(load, [site]);

  const enter = async (as: Parameters<typeof signIn>[1]) => {
    setBusy(true);
    setProblem(null);
    try {
      await signIn(site, as);
    } catch (error) {
      setProblem(codeOf(error));
      setBusy(false);
    }
  };

  return (
    <main class="sign-in">
      <h1>{words.product}</h1>
      <p class="muted">{words.signInTo(site)}</p>
      {ended.value && <p class="banner">{words.sessionEnded}</p>}
      <div role="alert">{problem !== null && <p class="banner bad">{inWords(problem)}</p>}</div>
      {options === null && problem === null && <p class="muted">{words.loading}</p>}
      {options === null && problem !== null && (
        <button type="button" class="button" onClick={load}>
          {words.tryAgain}
        </button>
      )}
      {options?.demo === true && <DemoAgents agents={options.agents} busy={busy} enter={enter} />}
      {options?.demo === false && <CodeForm busy={busy} enter={enter} />}
      {options !== null && <p class="small muted">{words.signInOnline}</p>}
    </main>
  );
}

type DemoProps = { agents: Options['agents']; busy: boolean; enter(as: { agent: string }): void };

function DemoAgents({ agents, busy, enter }: DemoProps) {
  return (
    <>
      <p class="banner">{words.signInDemo}</p>
      <h2>{words.signInAs}</h2>
      {agents.length === 0 && <p>{words.signInNobody}</p>}
      <ul class="plain stack">
        {agents.map((agent) => (
          <li key={agent.id}>
            <button
              type="button"
              class="button wide"
              disabled={busy}
              onClick={() => enter({ agent: agent.id })}
            >
              {agent.name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function CodeForm({ busy, enter }: { busy: boolean; enter(as: { code: string }): void }) {
  const [code, setCode] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        enter({ code: code.trim() });
      }}
    >
      <label for="code">{words.signInCode}</label>
      <input
        id="code"
        type="password"
        autocomplete="one-time-code"
        required
        aria-describedby="code-help"
        value={code}
        onInput={(event) => setCode(event.currentTarget.value)}
      />
      <p id="code-help" class="small muted">
        {words.signInCodeHelp}
      </p>
      <button type="submit" class="button primary wide" disabled={busy}>
        {words.signIn}
      </button>
    </form>
  );
}

import { DurableObject } from 'cloudflare:workers';
import * as baton from 'baton';
import type {
  AcceptAnswer,
  AcceptRequest,
  ConversationRpc,
  HandoffReport,
  ReturnRequest,
  WaitingNews,
} from '../../src/contracts.ts';
import type { Env as BatonEnv } from '../../src/env.ts';
import { CALLER_HEADER, CARD_HEADER, encodeCaller, encodeCard } from '../../src/platform/caller.ts';
import { AgentConfig, type Caller, SiteSettings, SUBPROTOCOL } from '../../src/protocol/index.ts';

/**
 * The shipped bundle, behind doors for the desk's benchmark, past tokens and origins: agents' sockets, customers' threads, and one socket over
 * which handoffs are reported as conversations report them.
 */

export { BotRunner, Conversation, Library, Site } from 'baton';

type Env = BatonEnv & { TESTS: DurableObjectNamespace<TestConversation>; REAL: string };

const SITE = 'bench';
/** So many objects play all test conversations: what is measured is the desk, not the birth of objects. */
const PLAYERS = 32;
const CARD = {
  rev: 1,
  settings: SiteSettings.parse({ name: 'Bench', origins: [], bot: { name: 'Bot', greeting: 'I am a bot.' } }),
};

let told = 0;

/** Says yes to every accept, and takes everything else as it comes. */
export class TestConversation extends DurableObject<Env> implements ConversationRpc {
  async acceptControl({ epoch }: AcceptRequest): Promise<AcceptAnswer> {
    return { ok: true, epoch: epoch + 1 };
  }
  async returnControl(_: ReturnRequest): Promise<void> {}
  async tellWaiting(_: WaitingNews): Promise<void> {
    told += 1;
  }
  async stand(): Promise<HandoffReport | null> {
    throw new Error('a test conversation does not know where it stands');
  }
}

/** The desk as it is, among test conversations unless real ones are wanted. */
export class Desk extends baton.Desk {
  constructor(ctx: DurableObjectState, env: Env) {
    const players = { getByName: (name: string) => env.TESTS.getByName(String(playerOf(name))) };
    super(ctx, env.REAL === 'true' ? env : Object.assign(Object.create(env), { CONVERSATIONS: players }));
  }

  /** Rows read and written so far, alarms included, and how often a customer was told of the line. */
  async figures(): Promise<{ read: number; written: number; told: number }> {
    return { ...this.store.meter, told };
  }
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const [, door, id = ''] = pathname.split('/');
    const desk = (env.DESKS as unknown as DurableObjectNamespace<Desk>).getByName(SITE);
    if (door === 'desk' || (door === 'thread' && searchParams.has('agent'))) {
      const agent = AgentConfig.parse(JSON.parse(searchParams.get('agent') ?? ''));
      const caller: Caller = { role: 'agent', ...agent };
      return door === 'desk' ? upgrade(desk, caller) : upgrade(conversation(env, id), caller);
    }
    if (door === 'thread') {
      const customer = { claimed: {}, verified: {} };
      return upgrade(conversation(env, id), {
        ...{ role: 'customer', site: SITE, conversation: id, visitor: id, customer },
      });
    }
    if (door === 'line') return line(desk);
    return Response.json(await desk.figures());
  },
} satisfies ExportedHandler<Env>;

function conversation(env: Env, id: string) {
  return env.CONVERSATIONS.getByName(`${SITE}:${id}`);
}

function upgrade(stub: Pick<Fetcher, 'fetch'>, caller: Caller): Promise<Response> {
  const headers = {
    Upgrade: 'websocket',
    'Sec-WebSocket-Protocol': SUBPROTOCOL,
    [CALLER_HEADER]: encodeCaller(caller),
    [CARD_HEADER]: encodeCard(CARD),
  };
  return stub.fetch(new Request('https://object/', { headers }));
}

/** Every message is a list of reports; each is a call of its own to the desk. */
function line(desk: DurableObjectStub<Desk>): Response {
  const { 0: client, 1: server } = new WebSocketPair();
  server.accept();
  server.addEventListener('message', ({ data }) => {
    const reports: HandoffReport[] = JSON.parse(String(data));
    for (const report of reports) {
      desk.report(report).then(
        (answer) => {
          if (!answer.ok) server.send(JSON.stringify(answer));
        },
        (error) => server.send(JSON.stringify({ ok: false, reason: String(error) })),
      );
    }
  });
  server.addEventListener('close', () => server.close());
  return new Response(null, { status: 101, webSocket: client });
}

function playerOf(name: string): number {
  let sum = 0;
  for (let at = 0; at < name.length; at += 1) sum = (sum * 31 + name.charCodeAt(at)) >>> 0;
  return sum % PLAYERS;
}

import { env } from 'cloudflare:workers';
import { vi } from 'vitest';
import type {
  AcceptAnswer,
  AcceptRequest,
  HandoffReport,
  ReturnRequest,
  WaitingNews,
} from '../../src/contracts.ts';
import { Conversation } from '../../src/objects/conversation.ts';
import { encodeCaller } from '../../src/platform/caller.ts';
import { type DeskClientFrame, DeskServerFrame } from '../../src/protocol/index.ts';

/** A `Desk` with its conversations played by the test, and agents who sit at it. */

type FrameOf<T extends DeskServerFrame['t']> = Extract<DeskServerFrame, { t: T }>;

/** Stands in for every conversation until the mocks are restored: what they were asked, and what they answer. */
export class Conversations {
  readonly accepts: AcceptRequest[] = [];
  readonly returns: ReturnRequest[] = [];
  readonly news: WaitingNews[] = [];
  accept: (request: AcceptRequest) => Promise<AcceptAnswer> = async ({ epoch }) => ({
    ok: true,
    epoch: epoch + 1,
  });

  constructor() {
    vi.spyOn(Conversation.prototype, 'acceptControl').mockImplementation((request) => {
      this.accepts.push(request);
      return this.accept(request);
    });
    vi.spyOn(Conversation.prototype, 'returnControl').mockImplementation(async (request) => {
      this.returns.push(request);
    });
    vi.spyOn(Conversation.prototype, 'tellWaiting').mockImplementation(async (news) => {
      this.news.push(news);
    });
  }
}

/** Resolves once it holds; rejects after 5 s. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  await vi.waitUntil(holds, { timeout: 5_000, interval: 1 }).catch(() => {
    throw new Error(`waited in vain for ${what}`);
  });
}

export class TestAgent {
  readonly frames: DeskServerFrame[] = [];
  pongs = 0;
  closed: CloseEvent | null = null;
  readonly #socket: WebSocket;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      if (data === 'pong') this.pongs += 1;
      else this.frames.push(DeskServerFrame.parse(JSON.parse(String(data))));
    });
    socket.addEventListener('close', (event) => {
      this.closed = event;
    });
    socket.accept();
  }

  raw(data: string | ArrayBuffer): void {
    this.#socket.send(data);
  }

  send(frame: DeskClientFrame): void {
    this.raw(JSON.stringify(frame));
  }

  accept(conversation: string, epoch: number): void {
    this.send({ t: 'accept', ref: REF, conversation, epoch });
  }

  close(): void {
    this.#socket.close(1000);
  }

  /** The next frame of this type, taken out; rejects after 5 s. */
  async take<T extends DeskServerFrame['t']>(t: T): Promise<FrameOf<T>> {
    const isWanted = (frame: DeskServerFrame): frame is FrameOf<T> => frame.t === t;
    await until(() => this.frames.some(isWanted), `a ${t} frame`);
    const frame = this.frames.find(isWanted);
    if (frame === undefined) throw new Error('it was there a moment ago');
    this.frames.splice(this.frames.indexOf(frame), 1);
    return frame;
  }
}

/** An agent's own label for a command. */
export const REF = 'ref-of-an-agent-1';

/** Opens a socket at a desk, without a word. */
export async function sit(site: string, id: string, capacity = 3): Promise<TestAgent> {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  const caller = encodeCaller({ role: 'agent', site, id, name, capacity });
  const response = await env.DESKS.getByName(site).fetch('https://object/', {
    headers: { Upgrade: 'websocket', 'x-baton-caller': caller },
  });
  if (!response.webSocket) throw new Error(`refused with ${response.status}`);
  return new TestAgent(response.webSocket);
}

/** An agent at work: said hello, welcomed. */
export async function work(site: string, id: string, capacity = 3): Promise<TestAgent> {
  const agent = await sit(site, id, capacity);
  agent.send({ t: 'hello', v: 1 });
  await agent.take('desk');
  return agent;
}

/** A report with everything that does not matter filled in. */
export function newsOf(
  conversation: string,
  epoch: number,
  state: HandoffReport['state'],
  more: Partial<HandoffReport> = {},
): HandoffReport {
  return {
    ...{
      conversation,
      epoch,
      state,
      handoff: `handoff of ${conversation}`,
      since: 1_000,
      reason: 'requested',
    },
    visitor: `visitor of ${conversation}`,
    ...more,
  };
}

/** A conversation's id, made readable. */
export function conversationId(name: string): string {
  return name.padEnd(22, '_');
}

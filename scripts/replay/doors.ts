import { setTimeout as pause } from 'node:timers/promises';
import type * as z from 'zod/mini';
import type { Door } from '../../src/client/index.ts';
import { ErrorBody, OpenedConversation, SignedIn, SignInOptions } from '../../src/protocol/index.ts';

/** How long a server may be away (it is killed on purpose), and the wait between two tries (ms). */
const PATIENCE_MS = 120_000;
const RETRY_MS = 500;

/** The HTTP doors of one site, as a customer's page and a console knock at them. */
export class Doors {
  readonly #base: string;
  readonly #site: string;

  /** @param base `ws(s)://host:port` */
  constructor(base: string, site: string) {
    this.#base = base;
    this.#site = `/v1/sites/${site}`;
  }

  openConversation(): Promise<OpenedConversation> {
    return this.#fetch('/conversations', OpenedConversation, {});
  }

  async demoAgents(): Promise<string[]> {
    const { agents } = await this.#fetch('/sign-in', SignInOptions);
    return agents.map(({ id }) => id);
  }

  signIn(agent: string): Promise<SignedIn> {
    return this.#fetch('/sign-in', SignedIn, { agent });
  }

  /** The customer's socket. A fresh token is of no help here: this one is good for the whole replay. */
  customer(token: string): Door {
    return { url: `${this.#base}/v1/thread`, token: async () => token };
  }

  desk(token: string): Door {
    return { url: `${this.#base}${this.#site}/desk`, token: async () => token };
  }

  agentThread(conversation: string, token: string): Door {
    return { url: `${this.#base}${this.#site}/threads/${conversation}`, token: async () => token };
  }

  /** Obeys 429, and tries again while the server is away. */
  async #fetch<T>(path: string, schema: z.ZodMiniType<T>, body?: object): Promise<T> {
    const url = `${this.#base.replace(/^ws/, 'http')}${this.#site}${path}`;
    const request = body && {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    };
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const answer = await ask(url, request);
      if ('json' in answer) return schema.parse(answer.json);
      if (Date.now() + answer.retryAfterMs > deadline) throw new Error(`${path}: ${answer.why}`);
      await pause(answer.retryAfterMs);
    }
  }
}

type Answer = { json: unknown } | { why: string; retryAfterMs: number };

async function ask(url: string, request: RequestInit | undefined): Promise<Answer> {
  try {
    const response = await fetch(url, request);
    const json: unknown = await response.json();
    if (response.ok) return { json };
    const error = ErrorBody.safeParse(json).data?.error;
    const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
    const named = error?.retryAfterMs ?? (Number.isNaN(seconds) ? undefined : seconds * 1_000);
    const passing = response.status === 429 || response.status >= 500;
    return {
      why: error?.code ?? `HTTP ${response.status}`,
      retryAfterMs: passing ? (named ?? RETRY_MS) : Number.POSITIVE_INFINITY,
    };
  } catch {
    return { why: 'the server does not answer', retryAfterMs: RETRY_MS };
  }
}

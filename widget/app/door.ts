import { callDoor } from '../../src/client/call.ts';
import { OpenedConversation } from '../../src/protocol/http.ts';
import type { Memory, Remembered } from './memory.ts';

/** A token this close to its end (ms) is renewed before it is used. */
const RENEW_BEFORE_MS = 60_000;

/** Gets tokens for this browser's conversation, and remembers them. Opening the door creates nothing yet. */
export class ChatDoor {
  readonly #url: string;
  readonly #memory: Memory;
  readonly #language: string;
  #identity: string | undefined;
  #claims: Record<string, string> | undefined;
  /** How often the page has said who the customer is; how much of that the door was told, and how much it answered. */
  #said = 0;
  #asked = 0;
  #answered = 0;
  /** Counts customers: what is brought for one who has signed out is nobody's. */
  #visit = 0;
  #knocking: Promise<Remembered> | null = null;

  constructor(server: string, site: string, language: string, memory: Memory) {
    this.#language = language;
    this.#url = `${server}/v1/sites/${encodeURIComponent(site)}/conversations`;
    this.#memory = memory;
  }

  /** What the page has said is in no token yet: whose conversation it will be is open. */
  get isAwaited(): boolean {
    return this.#answered < this.#said;
  }

  /** The next token will carry this. Nothing of it is stored in the browser. */
  introduce(who: { identity?: string; claims?: Record<string, string> }): void {
    this.#identity = who.identity ?? this.#identity;
    this.#claims = who.claims ?? this.#claims;
    this.#said += 1;
  }

  /** The customer has signed out: whoever comes next is somebody else. */
  forget(): void {
    this.#identity = this.#claims = undefined;
    this.#said += 1;
    this.#visit += 1;
  }

  /** The conversation of this browser, with a token that works. @throws DoorError */
  async enter(renew = false): Promise<Remembered> {
    // Whoever is at the door already has not heard what was said since.
    while (this.#knocking && this.#asked < this.#said) await this.#knocking.catch(() => undefined);
    if (this.#knocking) return this.#knocking;
    const known = this.#memory.reread();
    const fresh = known?.words?.[this.#language] && known.expiresAt - Date.now() > RENEW_BEFORE_MS;
    if (fresh && !renew && !this.isAwaited) return known;
    this.#knocking = this.#knock(known).finally(() => {
      this.#knocking = null;
    });
    return this.#knocking;
  }

  async #knock(known: Remembered | null): Promise<Remembered> {
    const said = this.#said;
    this.#asked = said;
    const visit = this.#visit;
    const opened = await this.#ask(known?.token);
    const meanwhile = this.#memory.reread();
    // Two tabs that open their first panel at once must end up in one conversation.
    if (!known && meanwhile) return meanwhile;
    this.#answered = said;
    const same = meanwhile?.conversation === opened.conversation ? meanwhile : null;
    const words = { ...same?.words, [this.#language]: opened.site.words ?? {} };
    const { spoken = false, live = false } = same ?? {};
    const value = { ...opened, words, spoken, live };
    // Forgotten meanwhile, here or in another tab: it stays so.
    if (visit === this.#visit && !(known && !meanwhile)) this.#memory.value = value;
    return value;
  }

  #ask(token: string | undefined): Promise<OpenedConversation> {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (token) headers.authorization = `Bearer ${token}`;
    const body = JSON.stringify({
      identity: this.#identity,
      claims: this.#claims,
      language: this.#language,
    });
    return callDoor(this.#url, OpenedConversation, { method: 'POST', headers, body, credentials: 'omit' });
  }
}

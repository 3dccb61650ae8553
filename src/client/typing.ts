import type { Author } from '../protocol/index.ts';
import { Timer } from './timer.ts';

/** Nobody types for longer than this without saying so again, ms. */
const EXPIRES_MS = 6_000;

/** Who is typing right now. */
export class TypingAuthors {
  readonly #changed: (authors: Author[]) => void;
  readonly #authors = new Map<string, { author: Author; timer: Timer }>();

  constructor(changed: (authors: Author[]) => void) {
    this.#changed = changed;
  }

  add(author: Author): void {
    const key = keyOf(author);
    const timer = this.#authors.get(key)?.timer ?? new Timer();
    timer.start(EXPIRES_MS, () => this.remove(author));
    this.#authors.set(key, { author, timer });
    this.#tell();
  }

  /** They have said it, or left. */
  remove(author: Author): void {
    const key = keyOf(author);
    this.#authors.get(key)?.timer.stop();
    if (this.#authors.delete(key)) this.#tell();
  }

  clear(): void {
    for (const { author } of [...this.#authors.values()]) this.remove(author);
  }

  #tell(): void {
    this.#changed([...this.#authors.values()].map(({ author }) => author));
  }
}

function keyOf(author: Author): string {
  return author.type === 'agent' ? `agent ${author.id}` : author.type;
}

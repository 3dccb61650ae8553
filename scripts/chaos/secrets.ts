/**
 * What a server must never print: what was said, tokens, where somebody is. Lines are looked at as they come.
 */
export class LogWatch {
  lines = 0;
  readonly leaks = new Set<string>();
  /** The last few lines, for when a server does not start. */
  last: string[] = [];
  readonly #tokens = new Set<string>();
  #rest = '';

  /** A token that was given out: neither it nor its signature may be printed. */
  add(token: string): void {
    const signature = token.split('.').at(-1);
    if (signature !== undefined) this.#tokens.add(signature);
  }

  read(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#look(line);
  }

  #look(line: string): void {
    this.lines += 1;
    this.last = [...this.last.slice(-9), line];
    // Every message of a run carries a mark that begins so; see `customer.ts` and `agent.ts`.
    if (/\bzq\w+/.test(line)) this.leaks.add('what was said');
    if (/eyJ[\w-]{10,}\./.test(line) || [...this.#tokens].some((token) => line.includes(token)))
      this.leaks.add('a token');
    if (line.startsWith('{') && /\b(\d{1,3}\.){3}\d{1,3}\b|@example\.com/.test(line))
      this.leaks.add('an address');
  }
}

/** What a replay counts. Each problem is also told on stderr, by ids and codes, never by what was said. */
export class Tally {
  conversations = 0;
  sent = 0;
  acked = 0;
  missing = 0;
  duplicated = 0;
  outOfOrder = 0;
  handoffs = 0;
  ownerless = 0;
  errors = 0;
  readonly #listeners = new Set<() => void>();

  ack(): void {
    this.acked += 1;
    for (const listener of this.#listeners) listener();
  }

  onAck(listener: () => void): void {
    this.#listeners.add(listener);
  }

  error(where: string, what: unknown): void {
    this.errors += 1;
    this.tell(where, what instanceof Error ? what.message : String(what));
  }

  tell(where: string, what: string): void {
    console.error(`${where}: ${what}`);
  }

  get passed(): boolean {
    const { missing, duplicated, outOfOrder, ownerless, errors, acked, sent } = this;
    return missing + duplicated + outOfOrder + ownerless + errors === 0 && acked === sent && sent > 0;
  }

  /** One `key: value` line each. */
  report(limitsRaised: string): string {
    return [
      `conversations: ${this.conversations}`,
      `sent: ${this.sent}`,
      `acked: ${this.acked}`,
      `missing: ${this.missing}`,
      `duplicated: ${this.duplicated}`,
      `out of order: ${this.outOfOrder}`,
      `handoffs: ${this.handoffs}`,
      `ownerless: ${this.ownerless}`,
      `errors: ${this.errors}`,
      `limits raised: ${limitsRaised}`,
    ].join('\n');
  }
}

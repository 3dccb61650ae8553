/** Where the unsent messages of a thread are stored. On its own: who only removes them needs nothing else of the client. */
export const outboxKey = (key: string) => `baton.outbox.${key}`;

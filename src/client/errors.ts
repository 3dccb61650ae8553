import { type ErrorCode, refusal } from '../protocol/index.ts';

/** What a server's refusal says, as far as a client needs it. */
export type RefusalFrame = {
  code: string;
  message: string;
  retryAfterMs?: number | undefined;
  by?: string | undefined;
};

/** A command was refused, or could not be carried to the server. */
export class ClientError extends Error {
  /** An error code of the protocol. A newer server may send one that this build does not know. */
  readonly code: string;
  /** When to try again (ms), where the server said so. */
  readonly retryAfterMs: number | undefined;
  /** Who was faster, with the code `taken`. */
  readonly by: string | undefined;

  constructor({ code, message, retryAfterMs, by }: RefusalFrame) {
    super(message);
    this.name = 'ClientError';
    this.code = code;
    this.retryAfterMs = retryAfterMs;
    this.by = by;
  }

  /** An error that this side has found, with the code's own message. */
  static of(code: ErrorCode): ClientError {
    return new ClientError(refusal(code));
  }
}

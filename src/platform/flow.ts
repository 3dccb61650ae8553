/**
 * What a socket has been sent and not confirmed. A reader that lags is closed with a retryable code and resumes from
 * the log; so the object never buffers for it.
 */
export class Flow {
  #unconfirmed: { seq: number; bytes: number }[] = [];
  #bytes = 0;
  readonly #maxFrames: number;
  readonly #maxBytes: number;

  /** @param maxFrames and `maxBytes`: beyond either, the reader lags */
  constructor(maxFrames: number, maxBytes: number) {
    this.#maxFrames = maxFrames;
    this.#maxBytes = maxBytes;
  }

  /** Notes a frame that ends at `seq`. @returns whether the reader now lags */
  sent(seq: number, bytes: number): boolean {
    this.#unconfirmed.push({ seq, bytes });
    this.#bytes += bytes;
    return this.#unconfirmed.length > this.#maxFrames || this.#bytes > this.#maxBytes;
  }

  /** The client has everything up to `seq`. A page of what is older may have been sent behind what is new. */
  confirmed(seq: number): void {
    this.#unconfirmed = this.#unconfirmed.filter((frame) => frame.seq > seq);
    this.#bytes = this.#unconfirmed.reduce((sum, frame) => sum + frame.bytes, 0);
  }
}

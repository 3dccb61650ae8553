import { WebSocket } from 'ws';
import * as z from 'zod/mini';

const Targets = z.array(z.object({ webSocketDebuggerUrl: z.string() }));
const Answer = z.looseObject({ id: z.optional(z.int()), result: z.optional(z.unknown()) });
const Usage = z.object({ usedSize: z.number() });

/** The runtime's inspector: what the isolate that holds all objects has on its heap. */
export class Inspector {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #count = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (raw) => {
      const { id, result } = Answer.parse(JSON.parse(String(raw)));
      if (id === undefined) return;
      this.#waiting.get(id)?.(result);
      this.#waiting.delete(id);
    });
  }

  /** @param port as the runtime was started with */
  static async attach(port: number): Promise<Inspector> {
    const listed = await fetch(`http://127.0.0.1:${port}/json`);
    const [target] = Targets.parse(await listed.json());
    if (!target) throw new Error('the runtime names nothing to inspect');
    const socket = new WebSocket(target.webSocketDebuggerUrl);
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    return new Inspector(socket);
  }

  /** Bytes in use on the heap, garbage that nobody has collected yet included. */
  async heap(): Promise<number> {
    return Usage.parse(await this.#ask('Runtime.getHeapUsage')).usedSize;
  }

  /** Bytes in use on the heap once garbage has been collected. */
  async live(): Promise<number> {
    await this.#ask('HeapProfiler.collectGarbage');
    return this.heap();
  }

  close(): void {
    this.#socket.terminate();
  }

  #ask(method: string): Promise<unknown> {
    this.#count += 1;
    const id = this.#count;
    const answer = new Promise((resolve) => this.#waiting.set(id, resolve));
    this.#socket.send(JSON.stringify({ id, method }));
    return answer;
  }
}

import type { ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A server that is under way. */
export type Running = {
  /** `http://host:port` */
  url: string;
  pid: number;
  /** What it keeps is below; removed by `stop`. */
  folder: string;
  stop(): Promise<void>;
};

/** @throws when the process ends, or does not listen within 30 s */
export async function untilListening(child: ChildProcess, port: number): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`a server ended with ${child.exitCode} while starting`);
    if (await listens(port)) return;
    await pause(50);
  }
  throw new Error('a server did not listen within 30 s');
}

function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
  }).then((does) => {
    socket.destroy();
    return does === true;
  });
}

import { setTimeout as pause } from 'node:timers/promises';
import { memoryKib } from '../processes.ts';
import type { Rival } from '../rivals.ts';
import type { Row } from '../table.ts';

/** Files an object keeps open while it is awake, plus its socket: what one process may open bounds a step. */
const STEP = 2_500;
const AT_ONCE = 25;
/** An object without work sleeps after 10 s; this much later all of them do (ms). */
const ASLEEP_MS = 14_000;

/** Memory of a conversation with one socket that has said something and is idle: awake, and asleep. */
export async function measureMemory(rivals: readonly Rival[], sockets: number): Promise<Row[]> {
  const awake: Record<string, string> = {};
  const asleep: Record<string, string> = {};
  for (const rival of rivals) {
    const opened: (() => void)[] = [];
    const start = memoryKib(rival.pid);
    while (opened.length < sockets) {
      const step = Math.min(STEP, sockets - opened.length);
      for (const upTo = opened.length + step; opened.length < upTo; )
        opened.push(...(await Promise.all(Array.from({ length: AT_ONCE }, () => rival.idle()))));
      awake[rival.name] ??= `${((memoryKib(rival.pid) - start) / opened.length).toFixed(0)} KiB`;
      await pause(ASLEEP_MS);
    }
    asleep[rival.name] = `${((memoryKib(rival.pid) - start) / opened.length).toFixed(0)} KiB`;
    for (const close of opened) close();
  }
  return [
    { figure: `memory per conversation, awake, first ${Math.min(STEP, sockets)}`, cells: awake },
    { figure: `memory per conversation, asleep, 0 to ${sockets} sockets`, cells: asleep },
  ];
}

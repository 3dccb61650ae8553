import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/local.ts';
import { freePort } from '../../scripts/server/server.ts';
import { endProcess, newFolder, startServerProcess } from '../processes.ts';
import { type Running, untilListening } from './running.ts';

/** Starts one of the Node servers of this folder. */
export async function startNode(name: 'ws-sqlite' | 'socket-io'): Promise<Running> {
  const folder = newFolder();
  const port = await freePort();
  const child = startServerProcess(process.execPath, [
    join(ROOT, `bench/servers/${name}.ts`),
    String(port),
    folder,
  ]);
  const stop = async () => {
    await endProcess(child);
    rmSync(folder, { recursive: true, force: true });
  };
  await untilListening(child, port);
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, folder, stop };
}

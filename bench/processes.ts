import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Processes of a benchmark, each on a core of its own where there are two. */

const CAN_PIN = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;

/** Where servers run, and where the load comes from. */
export const CORES = CAN_PIN ? { server: 0, load: 1 } : null;

/** Moves this very process to the core of the load. */
export function pinLoad(): void {
  if (CORES) spawnSync('taskset', ['-a', '-p', '-c', String(CORES.load), String(process.pid)]);
}

const children = new Set<ChildProcess>();
const folders: string[] = [];
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

/** A folder of this run: it goes when this process does. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baton-bench-'));
  folders.push(folder);
  return folder;
}

/** Starts a server on the servers' core. It ends with this process, however that ends well. */
export function startServerProcess(command: string, args: readonly string[]): ChildProcess {
  const [first, ...rest] = CORES
    ? ['taskset', '-c', String(CORES.server), command, ...args]
    : [command, ...args];
  const child = spawn(first ?? command, rest, { stdio: ['ignore', 'ignore', 'pipe'] });
  children.add(child);
  child.once('exit', () => children.delete(child));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    if (!EXPECTED.test(text)) process.stderr.write(text);
  });
  return child;
}

/** Objects that are made to die on purpose say so. */
const EXPECTED = /restart|ECONNRESET|disconnected/i;

export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await exited;
  clearTimeout(impatient);
}

/** Time on a core so far, all threads (ms; the kernel counts ns). */
export function cpuMs(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const ns = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return ns.reduce((sum, each) => sum + each, 0) / 1e6;
}

/** Memory in use (KiB): what is resident, without what is shared with other processes. */
export function memoryKib(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const clean = Number(/^Private_Clean:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
  return clean + Number(/^Private_Dirty:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
}

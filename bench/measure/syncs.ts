import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../processes.ts';
import type { Rival } from '../rivals.ts';
import type { Row } from '../table.ts';

const IN_FLIGHT = [1, 8, 32];

/** Syncs to disk per acked message, counted at the kernel's door. Without strace they are not counted, and not guessed. */
export async function measureSyncs(rivals: readonly Rival[], messages: number): Promise<Row[]> {
  const canTrace = spawnSync('strace', ['-V']).status === 0;
  const rows: Row[] = [];
  for (const inFlight of IN_FLIGHT) {
    const cells: Record<string, string> = {};
    for (const rival of rivals) {
      cells[rival.name] = canTrace
        ? (await syncsPerMessage(rival, inFlight, messages)).toFixed(2)
        : 'no strace';
    }
    rows.push({ figure: `syncs per message, 1 conversation, ${inFlight} in flight`, cells });
  }
  return rows;
}

async function syncsPerMessage(rival: Rival, inFlight: number, messages: number): Promise<number> {
  const folder = newFolder();
  const file = join(folder, 'trace');
  const line = await rival.open();
  await line.say();
  const tracer = spawn('strace', [
    '-f',
    '-qq',
    '-e',
    'trace=fsync,fdatasync',
    '-o',
    file,
    '-p',
    String(rival.pid),
  ]);
  await isTraced(rival.pid);
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      for (let said = 0; said < messages / inFlight; said += 1) await line.say();
    }),
  );
  const exited = once(tracer, 'exit');
  tracer.kill('SIGINT');
  await exited;
  line.close();
  const syncs = readFileSync(file, 'utf8').match(/f(?:data)?sync\(/g)?.length ?? 0;
  rmSync(folder, { recursive: true });
  return syncs / (Math.ceil(messages / inFlight) * inFlight);
}

/** Resolves when a tracer holds the process. */
async function isTraced(pid: number): Promise<void> {
  while (/TracerPid:\s+0$/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')))
    await new Promise((resolve) => setTimeout(resolve, 20));
}

import { execFileSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/local.ts';
import { CORES } from './processes.ts';
import { median } from './stats.ts';

const SYNCS = 50;

/** What the figures were taken on, and how busy it was. */
export function describeMachine(): string {
  const [cpu] = cpus();
  const version = (name: string): string => {
    const { version: found }: { version: string } = JSON.parse(
      readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
    );
    return `${name} ${found}`;
  };
  const pinned = CORES
    ? `server on core ${CORES.server}, load on core ${CORES.load}`
    : 'not pinned: one core, or no taskset';
  return [
    `${cpus().length} x ${cpu?.model ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${pinned}`,
    `Linux ${execFileSync('uname', ['-r'], { encoding: 'utf8' }).trim()}, Node ${process.versions.node}, ` +
      ['workerd', 'partyserver', 'ws', 'socket.io'].map(version).join(', '),
    `an fsync of 4 KiB: ${syncMs().toFixed(2)} ms (median of ${SYNCS}); load average before: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  ].join('\n');
}

function syncMs(): number {
  const path = join(tmpdir(), `baton-bench-sync-${process.pid}`);
  const file = openSync(path, 'w');
  const block = Buffer.alloc(4_096);
  const times = Array.from({ length: SYNCS }, () => {
    const start = performance.now();
    writeSync(file, block);
    fsyncSync(file);
    return performance.now() - start;
  });
  closeSync(file);
  rmSync(path);
  return median(times);
}

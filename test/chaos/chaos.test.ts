import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/local.ts';

/**
 * A seeded minute of `npm run chaos`: the command itself says whether anything was lost. How soon clients are back is
 * measured by the long run (docs/reliability.md): a machine that also runs other tests would be blamed on Baton here.
 */

function chaos(
  ...options: string[]
): Promise<{ code: number; figures: Record<string, string>; all: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'scripts/chaos.ts'), ...options], (error, stdout, stderr) => {
      const lines = stdout.trim().split('\n');
      console.log(lines.join('\n'));
      const figures = Object.fromEntries(lines.map((line) => line.split(': ', 2)));
      resolve({ code: error ? Number(error.code ?? 1) : 0, figures, all: stdout + stderr });
    });
  });
}

it('F1 F8 L5 S1 S6 R2 R4 C2 C3 H12 D1 D3: a minute of kills, aborts and bad wires loses nothing', async () => {
  const { code, figures, all } = await chaos(
    '--minutes',
    '1',
    '--seed',
    'a minute',
    '--conversations',
    '60',
    '--rate',
    '25',
    '--untimed',
  );
  expect({ code, findings: figures.findings }, all).toEqual({ code: 0, findings: '0' });
  for (const what of ['acks', 'kills', 'object aborts', 'disconnects', 'handoffs', 'stale messages refused'])
    expect(Number(figures[what]), what).toBeGreaterThan(0);
  for (const kind of ['ws', 'undici', 'partysocket', 'reconnecting-websocket', 'chromium'])
    expect(figures[`client ${kind}`], kind).toMatch(/[1-9]\d* acks/);
}, 400_000);

it('says how it is used when it is used otherwise', async () => {
  expect(await chaos('--minutes', 'many')).toMatchObject({ code: 2 });
});

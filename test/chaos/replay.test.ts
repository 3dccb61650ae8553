import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/local.ts';

/** Real customers' turns through the real server, which is killed in the middle. */

const SAMPLE = join(ROOT, 'test/data/multidogo/conversations.jsonl');

function replay(...options: string[]): Promise<{ code: number; figures: Record<string, string> }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'scripts/replay.ts'), SAMPLE, ...options], (error, stdout) => {
      const lines = stdout.trim().split('\n');
      console.log(lines.join('\n'));
      const figures = Object.fromEntries(lines.map((line) => line.split(': ', 2)));
      resolve({ code: error ? Number(error.code ?? 1) : 0, figures });
    });
  });
}

const NOTHING_WRONG = { missing: '0', duplicated: '0', 'out of order': '0', ownerless: '0', errors: '0' };

describe('replay', () => {
  it('S1 S6 R2 L5: forty conversations, stored once and in order', async () => {
    const { code, figures } = await replay();
    expect({ code, ...figures }).toMatchObject({ code: 0, ...NOTHING_WRONG, conversations: '40' });
    expect(Number(figures.sent)).toBeGreaterThan(300);
    expect(figures.acked).toBe(figures.sent);
  }, 120_000);

  it('S1 D1 D3 H6 L5: the same with two agents, and the server killed twice', async () => {
    const { code, figures } = await replay('--agents', '2', '--kill', '2');
    expect({ code, ...figures }).toMatchObject({ code: 0, ...NOTHING_WRONG, conversations: '40' });
    expect(Number(figures.handoffs)).toBeGreaterThan(0);
    expect(figures.acked).toBe(figures.sent);
  }, 180_000);
});

import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { untilHealthy } from '../../scripts/healthy.ts';
import { DEMO_SETTINGS } from '../../scripts/local.ts';
import { problemsIn } from '../../scripts/variables.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm start', () => {
  it('finds nothing wrong with the demo’s own settings', () => {
    expect(problemsIn(DEMO_SETTINGS)).toEqual([]);
  });

  it('names a variable that does not fit before it starts anything', () => {
    const file = join(folder, 'broken.env');
    writeFileSync(file, `AGENTS='[{"id":"Sam Smith","name":"Sam","site":"demo"}]'\n`);
    expect(problemsIn(DEMO_SETTINGS, file).map(({ message }) => message)).toEqual([
      'AGENTS does not fit its schema at 0.id',
    ]);
  });

  it('does not wait for a server that says what it lacks', async () => {
    const server = createServer((_, response) =>
      response.writeHead(503).end('{"configured":{"signing":false}}'),
    );
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const waiting = untilHealthy(`http://127.0.0.1:${port}`, 60_000, new AbortController().signal);
    await expect(waiting).rejects.toThrow(/lacks a setting: .*signing/);
    server.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../scripts/chaos/random.ts';
import * as attacks from '../../scripts/hostile/attacks.ts';
import { Doors } from '../../scripts/replay/doors.ts';
import { type Server, startServer } from '../../scripts/server/server.ts';
import { ERRORS } from '../../src/protocol/index.ts';

/** Hostile clients at a real server: a clear code each time, nothing about its insides, and it goes on for others. */

let server: Server;
let target: attacks.Target;
let printed = '';

async function start(limits: object): Promise<void> {
  server = await startServer({ onlyLimits: limits, output: (text) => (printed += text) });
  const doors = new Doors(server.url.replace('http', 'ws'), 'demo');
  const { token } = await doors.signIn('sam');
  target = { url: server.url, doors, agent: token, random: new Random('hostile') };
}

describe('with the limits that ship', () => {
  beforeAll(() => start({}));
  afterAll(async () => {
    await server.stop();
    expect(printed).not.toContain('hostile');
    expect(printed).not.toMatch(/eyJ[\w-]{10,}\./);
  });

  it('P1 P2: 10,000 frames in a second are refused, then closed', async () => {
    expect(await attacks.flood(target, 10_000)).toEqual(['rate_limited', 'close 4006']);
  });

  it('P2: a client that is deaf to the close is told once, and goes on in vain', async () => {
    expect((await attacks.deafFlood(target, 10_000))[0]).toBe('told 4006');
    expect(await attacks.idleSockets(target, 1)).toEqual(['1 of 1 open', 'ack']);
  });

  it.each([
    ['a million characters', 1_000_000],
    ['almost as much as the platform lets through', 31 * 1024 * 1024],
  ])('P1 P2: a text of %s is too large', async (_, size) => {
    expect(await attacks.longText(target, size)).toEqual(['frame_too_large']);
  });

  it('P2 P7: a frame beyond what the platform lets through ends the connection, and nothing else', async () => {
    const [code] = await attacks.longText(target, 33 * 1024 * 1024);
    expect(code).toMatch(/^close (1006|1009)$/);
  });

  it('P2: JSON as deep as a frame is large is refused', async () => {
    expect(await attacks.deepJson(target, 16_000)).toEqual(['malformed', 'invalid']);
  });

  it('P2: binary frames are refused, large or small', async () => {
    expect(await attacks.binary(target, 10)).toEqual(['binary_unsupported']);
    expect(await attacks.binary(target, 5_000_000)).toEqual(['binary_unsupported']);
  });

  it('P2: frames out of order, of another role, and ahead of the log have a code each', async () => {
    expect(await attacks.wrongOrder(target)).toEqual([
      'hello_first',
      'hello_again',
      'not_allowed',
      'unknown_type',
      'reset',
      'held',
    ]);
  });

  it('P3 P5 R3: what belongs to another conversation stays shut', async () => {
    expect(await attacks.otherConversation(target)).toEqual([
      'close 4001',
      'close 4001',
      'close 4001',
      'close 4004',
      'reset',
    ]);
  });

  it('P3: 2,000 headers open nothing', async () => {
    expect((await attacks.manyHeaders(target, 2_000))[0]).toMatch(/^(status 4\d\d|connection closed)$/);
  });

  it('L8: silent sockets take nobody’s place', async () => {
    expect(await attacks.idleSockets(target, 500)).toEqual(['500 of 500 open', 'ack']);
  }, 60_000);

  it('P2: what fuzzing meets are codes of the protocol, and never an error of ours', async () => {
    const met = await attacks.fuzz(target, 1_500);
    const codes = met.filter((one) => !one.startsWith('close'));
    expect(codes.filter((code) => !(code in ERRORS))).toEqual([]);
    expect(codes).not.toContain('internal');
    expect(codes).not.toContain('unavailable');
    expect(codes).toContain('malformed');
    expect(met.filter((one) => one.startsWith('close') && !/^close 400[026]$/.test(one))).toEqual([]);
  }, 60_000);

  it('answers everybody else as before', async () => {
    expect(await attacks.idleSockets(target, 1)).toEqual(['1 of 1 open', 'ack']);
  });
});

describe('with limits for a writer who is fast', () => {
  beforeAll(() => start({ framesPerSecond: 5_000, framesBurst: 5_000 }));
  afterAll(() => server.stop());

  it('R5 R2: a reader who stops reading is closed, and resumes without a gap', async () => {
    expect(await attacks.silentReader(target, 2_000)).toEqual([
      'close 4005',
      '2000 acks',
      'resumed without a gap',
    ]);
  }, 60_000);
});

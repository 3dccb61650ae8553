import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AGENT_GRACE_MS } from '../../src/routing/index.ts';
import { FAULTS, newAgreement, type Step } from '../support/agreement.ts';

/** Whatever breaks, both sides agree again so soon (ms). */
const SOON_MS = 10_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const each = (steps: readonly Step[]) =>
  steps.flatMap((step) => FAULTS.map((fault) => [step, fault] as const));

describe('the two objects', () => {
  it.each(each(['queued', 'accept', 'active', 'over']))(
    'D8 D1 D3: agree within 10 s when the call “%s” is: %s',
    async (step, fault) => {
      const world = newAgreement({ step, fault });
      world.asks();
      await vi.advanceTimersByTimeAsync(SOON_MS);
      expect(world.quarrel).toBeNull();
      expect(world.thread.state.control).toMatchObject({ owner: 'agent', agent: { id: 'sam' } });
      world.resolves();
      await vi.advanceTimersByTimeAsync(SOON_MS);
      expect(world.struckAt).not.toBeNull();
      expect(world.quarrel).toBeNull();
      expect(world.thread.state.control.owner).toBe('bot');
      await raisesNobody(world);
    },
  );

  it.each(each(['return']))('D8 H12: agree within 10 s when the call “%s” is: %s', async (step, fault) => {
    const world = newAgreement({ step, fault });
    world.asks();
    await vi.advanceTimersByTimeAsync(SOON_MS);
    world.comes('noor');
    world.goes('sam');
    await vi.advanceTimersByTimeAsync(AGENT_GRACE_MS + SOON_MS);
    expect(world.struckAt).not.toBeNull();
    expect(world.quarrel).toBeNull();
    expect(world.thread.state.control).toMatchObject({ owner: 'agent', agent: { id: 'noor' } });
    world.resolves();
    await vi.advanceTimersByTimeAsync(SOON_MS);
    expect(world.quarrel).toBeNull();
    await raisesNobody(world);
  });

  it('D2: a call for somebody that comes after the customer has left raises nobody from the dead', async () => {
    const world = newAgreement();
    world.asks();
    await vi.advanceTimersByTimeAsync(SOON_MS);
    world.resolves();
    await vi.advanceTimersByTimeAsync(SOON_MS);
    await raisesNobody(world);
  });

  it('agree when nothing goes wrong, without a call twice', async () => {
    const world = newAgreement();
    world.asks();
    await vi.advanceTimersByTimeAsync(SOON_MS);
    world.resolves();
    await vi.advanceTimersByTimeAsync(SOON_MS);
    expect(world.quarrel).toBeNull();
    expect(world.sent.map(({ state }) => state)).toEqual(['queued', 'active', 'over']);
    expect(world.rings).toBe(1);
  });
});

/** Everything that was ever said arrives once more, in the wrong order: nobody is called, nothing is held. */
async function raisesNobody(world: ReturnType<typeof newAgreement>): Promise<void> {
  const { rings } = world;
  for (const report of [...world.sent].reverse()) world.arrivesLate(report);
  await vi.advanceTimersByTimeAsync(SOON_MS);
  expect(world.quarrel).toBeNull();
  expect(world.rings).toBe(rings);
}

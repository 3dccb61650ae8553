import { abortAllDurableObjects, evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DEFAULT_POLICY, Policy, type Rules } from '../../src/escalation/index.ts';
import { Library } from '../../src/objects/library.ts';
import { RulesCache } from '../../src/platform/rules.ts';
import { retrain } from '../../src/platform/training.ts';
import { newSite } from '../support/served.ts';
import {
  agentOf,
  ask,
  customerOf,
  id,
  join,
  newName,
  online,
  say,
  type TestSocket,
} from '../support/socket.ts';
import { ADMIN, codeOf, knock, say as put, setUp } from './doors.ts';

/** Escalation where it lives: the site's policy, intents and marks, and a conversation that goes by them. */

const SITE = '/v1/admin/sites/rules';
const read = async (path: string) => (await knock(`${SITE}${path}`, { headers: ADMIN })).json();
const post = (path: string) => knock(`${SITE}${path}`, { method: 'POST', headers: ADMIN });

beforeAll(() => setUp('rules'));
afterEach(() => vi.restoreAllMocks());

describe('a policy', () => {
  it('E10: is saved, in force, taken back and removed, each as a revision', async () => {
    expect(await read('/policy')).toMatchObject({ builtIn: true, policy: DEFAULT_POLICY });
    const bar = (value: number) =>
      put('PUT', `${SITE}/policy`, { version: 1, confidence: { bar: value } }, ADMIN);
    expect(await (await bar(0.6)).json()).toEqual({ rev: 1 });
    expect(await (await bar(0.7)).json()).toEqual({ rev: 2 });
    expect(await read('/policy')).toMatchObject({
      rev: 2,
      builtIn: false,
      policy: { confidence: { bar: 0.7 } },
    });
    expect(await (await post('/policy/undo')).json()).toEqual({ rev: 3 });
    expect(await read('/policy')).toMatchObject({ policy: { confidence: { bar: 0.6 } } });
    await knock(`${SITE}/policy`, { method: 'DELETE', headers: ADMIN });
    expect(await read('/policy')).toMatchObject({ builtIn: true });
  });

  it('E10: that does not fit is refused, with the place', async () => {
    const bad = await put('PUT', `${SITE}/policy`, { version: 1, confidence: { bar: 7 } }, ADMIN);
    expect(bad.status).toBe(400);
    expect(await bad.json()).toMatchObject({
      error: { code: 'invalid' },
      problems: [expect.stringMatching(/^confidence\.bar: /)],
    });
    const long = {
      version: 1,
      help: Object.fromEntries([...'abcdefghijklmnop'].map((c) => [`${c}${c}`, 'x'.repeat(600)])),
    };
    expect(await codeOf(await put('PUT', `${SITE}/policy`, long, ADMIN))).toBe('frame_too_large');
    expect((await knock(`${SITE}/policy`)).status).toBe(401);
  });
});

describe('intents', () => {
  const intents = (extra: string[] = []) => ({
    version: 1,
    intents: [
      {
        name: 'tracking',
        skill: 'parcels',
        phrases: ['where is my order', 'track my parcel', 'when will it arrive', ...extra],
      },
      {
        name: 'refund',
        phrases: ['I want my money back', 'refund my order', 'give me a refund', 'return the money'],
      },
    ],
  });
  const insight = async () => new RulesCache().of('rules', env.LIBRARIES.getByName('rules'));

  it('E11: are learned when they are saved, with the documents, and again when those change', async () => {
    const saved = await put('PUT', `${SITE}/intents`, intents(), ADMIN);
    expect(await saved.json()).toMatchObject({ trained: true });
    expect(await read('/intents')).toMatchObject({ intents: [{ name: 'tracking', skill: 'parcels' }, {}] });
    expect((await insight()).model?.labels).toEqual(expect.arrayContaining(['tracking', 'refund']));
    await put(
      'PUT',
      `${SITE}/knowledge/warranty`,
      { title: 'Grinder warranty', markdown: 'Two years.' },
      ADMIN,
    );
    await vi.waitFor(async () => expect((await insight()).model?.labels).toContain('warranty'), 20_000);
    await post('/intents/undo');
  });

  it('E11: a model of documents that have changed since is not taken', async () => {
    const library = env.LIBRARIES.getByName('rules');
    const { rev } = await library.list('intents');
    await put('PUT', `${SITE}/intents`, intents(['has it been sent']), ADMIN);
    expect(await library.putModel(rev, 'an old model')).toBeNull();
    expect(await retrain(env, 'nowhere')).toBe(false);
  });
});

describe('marks', () => {
  const library = (name: string) => env.LIBRARIES.getByName(name);
  const report = (n: number, intent = 'tracking') => ({
    id: `handoff-${n}`,
    mark: 'late' as const,
    by: 'sam',
    intent,
  });

  it('E6: none is lost when many come at once, and one that comes twice counts once', async () => {
    const marks = Array.from({ length: 20 }, (_, n) => report(n));
    await Promise.all([...marks, ...marks].map((mark) => library('at-once').mark(mark)));
    const { bars } = await library('at-once').learned();
    expect(bars.tracking).toMatchObject({ marks: 20, shift: 0.25 });
  });

  it('E6: can be taken back, which leaves what the others taught, also after an eviction', async () => {
    const one = library('undo-marks');
    await one.mark(report(1));
    const alone = (await one.learned()).bars.tracking;
    await one.mark(report(2));
    await one.mark(report(3, 'refund'));
    await evictDurableObject(one);
    expect(await library('undo-marks').undoMark('handoff-2')).toBe(4);
    const { bars, marks } = await library('undo-marks').learned();
    expect(bars.tracking).toEqual(alone);
    expect(bars.refund?.marks).toBe(1);
    expect(marks.map((mark) => [mark.id, mark.undone !== undefined])).toEqual([
      ['handoff-3', false],
      ['handoff-2', true],
      ['handoff-1', false],
    ]);
    expect(await library('undo-marks').undoMark('handoff-2')).toBeNull();
    await library('undo-marks').mark(report(2));
    expect((await library('undo-marks').learned()).bars.tracking).toEqual(alone);
  });

  it('E6: cost the same rows to read, however many there were', async () => {
    const [few, many] = [await rowsAfter('few-marks', 10), await rowsAfter('many-marks', 1_000)];
    expect(few).toBeGreaterThan(0);
    expect(many).toBe(few);
  });

  it('E6: that an earlier build has kept come to the same bars, and go on from there', async () => {
    const marks = Array.from({ length: 9 }, (_, n) => report(n, n % 2 === 0 ? 'tracking' : 'refund'));
    const [old, today] = [library('old-marks'), library('new-marks')];
    for (const mark of marks) for (const one of [old, today]) await one.mark(mark);
    await runInDurableObject(old, (_, { storage }) => {
      storage.sql.exec("DROP TABLE bars; DELETE FROM migrations WHERE id = '003_bars'");
    });
    await evictDurableObject(old);
    const { found } = await library('old-marks').rules();
    expect(found?.bars).toMatchObject({ tracking: { marks: 5 }, refund: { marks: 4 } });
    expect(found?.bars).toEqual((await today.learned()).bars);
    for (const name of ['old-marks', 'new-marks']) {
      await library(name).mark(report(9, 'refund'));
      await library(name).undoMark('handoff-1');
    }
    expect((await library('old-marks').learned()).bars).toEqual((await today.learned()).bars);
  });

  /** How many rows a library reads that wakes to its rules, takes one more mark, and says them again. */
  async function rowsAfter(name: string, marks: number): Promise<number> {
    await runInDurableObject(library(name), (object: Library) => {
      for (let n = 0; n < marks; n += 1) object.mark(report(n, n % 2 === 0 ? 'tracking' : 'refund'));
    });
    await evictDurableObject(library(name));
    return runInDurableObject(library(name), (object: Library) => {
      object.rules();
      object.mark(report(marks));
      expect(object.rules().found?.bars.refund?.marks).toBe(marks / 2);
      return object.store.meter.read;
    });
  }

  it('E6: another mark of the same handoff replaces the first', async () => {
    await library('changed').mark(report(1));
    await library('changed').mark({ ...report(1), mark: 'wrong' });
    const { bars, marks } = await library('changed').learned();
    expect(bars.tracking?.marks).toBe(1);
    expect(bars.tracking?.shift).toBeLessThan(0);
    expect(marks[0]).toMatchObject({ mark: 'wrong', by: 'sam', shift: bars.tracking?.shift });
  });

  it('E6: are shown to the operator with the bars they come to, and undone there', async () => {
    await library('rules').mark(report(1));
    expect(await read('/learned')).toMatchObject({
      bars: [{ intent: 'tracking', shift: 0.08, bar: 0.63, marks: 1 }],
      marks: [{ id: 'handoff-1', mark: 'late', by: 'sam', shift: 0.08 }],
    });
    expect((await post('/learned/handoff-1/undo')).status).toBe(200);
    expect(await read('/learned')).toMatchObject({ bars: [], marks: [{ undone: expect.any(Number) }] });
    expect(await codeOf(await post('/learned/handoff-1/undo'))).toBe('not_found');
  });
});

describe('a conversation', () => {
  const RULES: Rules = {
    rev: 9,
    policy: Policy.parse({
      version: 1,
      phrases: [{ signal: 'regulated:tobacco', any: ['nicotine'] }],
    }),
  };
  const lastAssessment = async (agent: TestSocket) => {
    const rows = (await agent.readAll()).filter(({ kind }) => kind === 'message');
    return rows.at(-1) as unknown as { staff: { assessment: { policy: number; action: string } } };
  };

  it('E10: goes by the policy it was given, also after its object was evicted', async () => {
    const site = newSite();
    const name = newName(site);
    await online('sam', site);
    const customer = await join(name, customerOf(name), true, RULES);
    await ask(customer, 'hello');
    await evictDurableObject(env.CONVERSATIONS.getByName(name), { webSockets: 'hibernate' });
    await say(customer, 'Is there nicotine in it?');
    const { event } = await customer.take('event', ({ event }) => event.kind === 'control.passed');
    expect(event).toMatchObject({ reason: 'needs_person', to: { owner: 'queue' } });
    expect(event).not.toHaveProperty('staff');
    const agent = await join(name, agentOf('sam', 'Sam', site));
    expect((await lastAssessment(agent)).staff.assessment).toMatchObject({ policy: 9, action: 'escalate' });
  });

  it('E3: answers what the rules would have given to a person, when nobody is there', async () => {
    const name = newName(newSite());
    const customer = await join(name, customerOf(name), true, RULES);
    await say(customer, 'Is there nicotine in it?');
    await customer.take('event', ({ event }) => event.reason === 'nobody_online');
    const { event } = await customer.take('event', ({ event }) => event.turn !== undefined);
    expect(event.kind).toBe('message');
  });

  it('E6: tells the library of a mark until it has answered, also over the death of its object', async () => {
    const site = newSite();
    const name = newName(site);
    await online('sam', site);
    const customer = await join(name, customerOf(name));
    await say(customer, 'I want to talk to a human');
    const agent = await join(name, agentOf('sam', 'Sam', site));
    const { context } = await agent.take('context', (frame) => frame.context.handoff !== undefined);
    const handoff = context.handoff?.id ?? '';
    const told = vi.spyOn(Library.prototype, 'mark').mockRejectedValue(new Error('the network'));
    agent.send({ t: 'feedback', ref: id(), handoff, mark: 'right' });
    await agent.take('done');
    await vi.waitFor(() => expect(told).toHaveBeenCalled(), 20_000);
    told.mockRestore();
    await abortAllDurableObjects();
    await join(name, customerOf(name));
    const library = env.LIBRARIES.getByName(site);
    await vi.waitFor(async () =>
      expect((await library.learned()).marks).toMatchObject([{ id: handoff, mark: 'right', by: 'sam' }]),
    );
  });

  it('A1: a customer may not mark, and is told of no mark', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    await say(customer, 'hello');
    customer.send({ t: 'feedback', ref: id(), handoff: 'x', mark: 'right' });
    expect((await customer.take('error')).code).toBe('not_allowed');
  });

  it('X2: what a later decision quotes of a redacted message is blanked with it', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name));
    const { seq } = await say(customer, 'swordfish! I want to talk to a human swordfish');
    const agent = await join(name, agentOf('sam', 'Sam'));
    agent.send({ t: 'redact', ref: id(), target: seq });
    await agent.take('done');
    const stored = await runInDurableObject(env.CONVERSATIONS.getByName(name), (_, state) =>
      JSON.stringify(state.storage.sql.exec('SELECT body FROM events').toArray()),
    );
    expect(stored).not.toMatch(/swordfish|talk to a human/);
  });

  it('V5: a client of an older version is served as before, beside one of today', async () => {
    const name = newName();
    const customer = await join(name, customerOf(name), true, RULES);
    await say(customer, 'hello');
    const [old, fresh] = [await join(name, agentOf('sam'), false), await join(name, agentOf('noor'))];
    expect((await old.hello({ v: 1 })).v).toBe(1);
    await say(customer, 'Is there nicotine in it?');
    const passed = ({ event }: { event: { kind: string } }) => event.kind === 'control.passed';
    expect((await old.take('event', passed)).event).toMatchObject({ v: 1, reason: 'bot_failed' });
    expect((await fresh.take('event', passed)).event).toMatchObject({ v: 3, reason: 'needs_person' });
    expect((await old.readAll()).every((event) => 'v' in event && event.v === 1)).toBe(true);
  });
});

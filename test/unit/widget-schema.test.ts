import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unreadSchemasGo } from '../../scripts/build-widget.ts';
import * as protocol from '../../src/protocol/index.ts';

/** The widget reads frames with a small stand-in for zod. Both must take the same values, and make the same of them. */

type Verdict = { success: boolean; data?: unknown };
type Reader = { safeParse(value: unknown): Verdict };

const isReader = (value: unknown): value is Reader =>
  typeof value === 'object' &&
  value !== null &&
  'safeParse' in value &&
  typeof value.safeParse === 'function';

/** The protocol as the widget's build has it. */
async function asBuilt(): Promise<Map<string, Reader>> {
  const { outputFiles } = await build({
    entryPoints: ['src/protocol/index.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    alias: { 'zod/mini': './widget/schema.ts' },
    plugins: [unreadSchemasGo],
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const built: Record<string, unknown> = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${code}`
  );
  return new Map(Object.entries(built).flatMap(([name, value]) => (isReader(value) ? [[name, value]] : [])));
}

const id = 'abcdefghijklmnopqrstuv';
const event = { seq: 3, at: 1, v: 1 };
const bot = { type: 'bot', name: 'Assistant' };
const settings = { name: 'Shop', origins: ['https://shop.example'], bot: { name: 'Bot', greeting: 'Hi' } };
const hours = {
  timeZone: 'Asia/Tokyo',
  week: { mon: [{ from: '09:00', to: '24:00' }] },
  exceptions: [{ date: '2026-12-25', open: [] }],
};
const card = { name: 'Shop', language: 'en', accent: '#123456', bot: settings.bot };
const offer = {
  ...{ agent: { id: 'sam', name: 'Sam' }, at: 1, outcome: 'accepted' },
  why: {
    ...{ ring: 0, continuity: false, skill: 1, language: 'native' },
    ...{ senior: false, load: 0.5, idleMs: 1, candidates: 2 },
  },
};
const item = {
  ...{ conversation: id, handoff: 'h', epoch: 1, state: 'queued', since: 1, reason: 'human_request' },
  ...{ channel: 'web', skills: ['coffee'], target: { type: 'skill', id: 'coffee' }, ring: 1 },
};
const agent = {
  ...{ id: 'sam', name: 'Sam', availability: 'busy', presence: 'offline', connected: false, load: 0.5 },
  ...{ skills: { coffee: 5 }, languages: { en: 'native' }, teams: ['sales'], away: 'missed' },
};
const context = {
  summary: '',
  reasons: [{ kind: 'loop', score: 1, evidence: ['again'] }],
  collected: { order_id: '42', ['__proto__']: 'no' },
  actionsTaken: [{ seq: 1, text: 'a', confidence: 0.4, documents: [{ id: 'd', title: 't' }] }],
  topics: [],
  customer: { claimed: { name: 'Ana' }, verified: {} },
  suggestions: [],
};

/** Values of every shape in the protocol, taken or nearly so. */
const SAMPLES: readonly unknown[] = [
  {
    t: 'welcome',
    v: 1,
    logId: 'l',
    upTo: 9,
    status: 'open',
    control: { owner: 'bot', epoch: 0 },
    you: bot,
    seen: { customer: 0, agent: 0 },
    waiting: { position: 2 },
  },
  {
    t: 'page',
    dir: 'after',
    prev: 0,
    events: [{ ...event, kind: 'message', more: [1] }],
    upTo: 3,
    more: false,
  },
  { t: 'event', prev: 2, event: { ...event, kind: 'later' } },
  { t: 'context', context },
  { t: 'error', code: 'invalid', message: 'm', retryAfterMs: 1.5 },
  { t: 'send', id, after: 0, text: 'hello' },
  { t: 'rate', ref: id, resolution: 1, score: 6, comment: 'c' },
  { t: 'intake', ref: id, values: { order_id: '1', email: 'x' } },
  {
    ...event,
    kind: 'message',
    id,
    author: bot,
    text: 'hi',
    staff: { assessment: { action: 'none', reasons: [], rev: 1 } },
  },
  {
    ...event,
    kind: 'control.passed',
    to: { owner: 'agent', epoch: 2, agent: { id: 'sam', name: 'Sam' } },
    reason: 'accepted',
  },
  {
    ...{ ...event, v: 3, kind: 'control.passed', to: { owner: 'queue', epoch: 3 }, reason: 'transferred' },
    staff: { by: 'sam', target: { type: 'team', id: 'sales' }, offers: [offer] },
  },
  { t: 'transfer', ref: id, epoch: 2, to: { type: 'agent', id: 'kim' }, note: 'n' },
  { t: 'waiting', waiting: { far: true, band: { from: 6, to: 10 }, wait: { from: 1, to: 2 }, grew: true } },
  { t: 'board', put: [item], agents: [agent], more: false },
  { t: 'counts', counts: { waiting: 1, online: 0 } },
  { en: { position: 'Number {n}', joined: '{name} is here' } },
  { en: { position: 'Number {name}' } },
  { ...event, kind: 'intake.requested', fields: [{ key: 'order_id', label: 'Order', type: 'text' }] },
  { ...event, kind: 'weather.changed', more: true },
  { conversation: id, token: 't', expiresAt: 5, site: card },
  { rev: 1, settings: { ...settings, hours } },
  {
    rev: 1,
    settings: { ...settings, routing: { weights: { web: 2 }, tiers: { gold: {} } }, words: { en: {} } },
  },
  { agent: 'sam' },
  { code: 'c' },
  { error: { code: 'c', message: 'm' } },
  { name: 'Ana', 'bad key': 'x' },
  null,
  [],
  { name: 'x'.repeat(200) },
  { t: 'rate', ref: id, resolution: 0, score: 5, comment: 'c'.repeat(1_000) },
  '#123456',
  4,
];

const strange = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    '',
    -1,
    0,
    1.5,
    1e16,
    Number.NaN,
    true,
    [],
    {},
    'x'.repeat(200),
    'x'.repeat(1_001),
    id,
    'bot',
    'error',
  ),
  fc.jsonValue(),
);

/** The value with one part replaced, removed or added, somewhere inside. */
function damaged(value: unknown, steps: readonly number[], part: unknown, remove: boolean): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return part;
  const keys = [...Object.keys(value), 'added'];
  const key = keys[step % keys.length] ?? 'added';
  const entries = new Map<string, unknown>(Object.entries(value));
  if (remove && rest.length === 0) entries.delete(key);
  else entries.set(key, damaged(entries.get(key), rest, part, remove));
  return Array.isArray(value) ? [...entries.values()] : Object.fromEntries(entries);
}

describe('the widget’s reader of schemas', async () => {
  const built = await asBuilt();
  const originals = Object.entries(protocol).flatMap(([name, value]) => {
    const schema: unknown = value;
    return isReader(schema) ? [{ name, schema }] : [];
  });

  it('has every schema of the protocol', () => {
    expect(originals.length).toBeGreaterThan(80);
    expect([...built.keys()].sort()).toEqual(originals.map(({ name }) => name).sort());
  });

  it('takes what zod takes, refuses what zod refuses, and makes the same of it', () => {
    let taken = 0;
    const same = (value: unknown) => {
      for (const { name, schema } of originals) {
        const { success, data } = schema.safeParse(value);
        const mine = built.get(name)?.safeParse(value);
        const verdicts = [
          { name, value, success: mine?.success, data: mine?.data },
          { name, value, success, data },
        ] as const;
        // A matcher for each of a hundred thousand pairs would take most of the time.
        if (!isDeepStrictEqual(...verdicts)) expect(verdicts[0]).toStrictEqual(verdicts[1]);
        if (success) taken += 1;
      }
    };
    for (const sample of SAMPLES) same(sample);
    fc.assert(
      fc.property(
        fc.constantFrom(...SAMPLES),
        fc.array(fc.nat(20), { maxLength: 4 }),
        strange,
        fc.boolean(),
        (sample, steps, part, remove) => same(damaged(sample, steps, part, remove)),
      ),
      { numRuns: 400 },
    );
    expect(taken).toBeGreaterThan(400);
  });

  it('says which type of frame it does not know, as zod does', () => {
    const unknown = { t: 'dance' };
    expect(protocol.ServerFrame.safeParse(unknown).error?.issues[0]?.path).toEqual(['t']);
    const mine = built.get('ServerFrame')?.safeParse(unknown);
    expect(mine).toMatchObject({ success: false, error: { issues: [{ path: ['t'] }] } });
  });
});

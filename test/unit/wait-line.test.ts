import { describe, expect, it } from 'vitest';
import type { HandoffReport } from '../../src/contracts.ts';
import { AgentProfile, DEFAULT_LIMITS, RoutingSettings, type Waiting } from '../../src/protocol/index.ts';
import {
  connect,
  type Draft,
  decide,
  disconnect,
  Floor,
  report,
  setAvailability,
  waitsOf,
} from '../../src/routing/index.ts';

const LIMITS = { ...DEFAULT_LIMITS, waitingPerAddress: 1_000 };
const PAST = { tombstone: null, startsOfVisitor: 0, startsOfAddress: 0, blocked: false };

/** A desk at which all are busy, unless somebody comes. */
class BusyDesk {
  now = 1_000_000;
  readonly floor = new Floor(
    RoutingSettings.parse({ relaxSeconds: 60, tiers: { gold: { headStartSeconds: 600 } } }),
  );

  agent(id: string, profile: Partial<AgentProfile>): void {
    this.run((draft) => connect(draft, { id, name: id }, AgentProfile.parse({ capacity: 1, ...profile })));
    this.queue(`call-${id}`, { agent: { id, name: id }, state: 'active' });
  }
  queue(conversation: string, more: Partial<HandoffReport> = {}): void {
    const ids = { conversation, handoff: `h-${conversation}`, epoch: 1, visitor: conversation };
    const news: HandoffReport = { ...ids, state: 'queued', since: this.now, reason: 'requested', ...more };
    this.run((draft) => report(draft, news, PAST, LIMITS));
    this.now += 10;
  }
  run(act: (draft: Draft) => unknown): void {
    decide(this.floor, this.now, act, () => {});
  }
  told(): Record<string, Waiting> {
    return Object.fromEntries(
      waitsOf(this.floor, this.now).map(({ conversation, waiting }) => [conversation, waiting]),
    );
  }
  places(): Record<string, number | undefined> {
    return Object.fromEntries(Object.entries(this.told()).map(([id, { position }]) => [id, position]));
  }
}

function bilingual(): BusyDesk {
  const desk = new BusyDesk();
  desk.agent('anna', { languages: { de: 'native' } });
  desk.agent('carlos', { languages: { es: 'native' } });
  return desk;
}

describe('the place', () => {
  it('W1: counts who waits for the same agents, and not who waits for others', () => {
    const desk = bilingual();
    desk.queue('de1', { language: 'de' });
    desk.queue('es1', { language: 'es' });
    desk.queue('de2', { language: 'de' });
    expect(desk.places()).toEqual({ de1: 1, es1: 1, de2: 2 });
  });

  it('W1: counts those of other needs as soon as an agent could take either', () => {
    const desk = bilingual();
    desk.queue('es1', { language: 'es' });
    desk.queue('de1', { language: 'de' });
    expect(desk.places()).toEqual({ es1: 1, de1: 1 });
    desk.agent('bea', { languages: { de: 'fluent', es: 'fluent' } });
    expect(desk.places()).toEqual({ es1: 1, de1: 2 });
  });

  it('W1: counts those of another language once anybody would do for them', () => {
    const desk = bilingual();
    desk.queue('es1', { language: 'es' });
    desk.queue('de1', { language: 'de', since: desk.now });
    expect(desk.places()).toEqual({ es1: 1, de1: 1 });
    desk.now += 4 * 60_000;
    desk.run(() => null);
    expect(desk.places()).toEqual({ es1: 1, de1: 2 });
  });

  it('W1: is in the order of the line, head starts included', () => {
    const desk = bilingual();
    desk.queue('first', { language: 'de' });
    desk.queue('gold', { language: 'de', tier: 'gold' });
    expect(desk.places()).toEqual({ gold: 1, first: 2 });
  });

  it('W1: is exact to 5, and a band beyond', () => {
    const desk = bilingual();
    for (let place = 1; place <= 101; place += 1) desk.queue(`c${place}`, { language: 'de' });
    const told = desk.told();
    expect(told.c5).toMatchObject({ position: 5 });
    expect(told.c5?.band).toBeUndefined();
    const bands = {
      c6: [6, 10],
      c10: [6, 10],
      c11: [11, 20],
      c21: [21, 50],
      c51: [51, 100],
      c100: [51, 100],
    };
    for (const [id, [from, to]] of Object.entries(bands)) {
      expect(told[id]).toMatchObject({ far: true, band: { from, to } });
    }
    expect(told.c101).toMatchObject({ far: true, band: { from: 101 } });
    expect(told.c101?.position).toBeUndefined();
  });
});

describe('the wait', () => {
  it('W2: is within a minute for who is being called, and says so', () => {
    const desk = bilingual();
    desk.agent('free', { languages: { de: 'native' }, capacity: 2 });
    desk.queue('called', { language: 'de' });
    expect(desk.told()).toEqual({ called: { position: 1, wait: { from: 0, to: 60_000 }, ringing: true } });
  });

  it('W3: comes from who may be called: with more of them it is shorter', () => {
    const desk = bilingual();
    for (let place = 1; place <= 12; place += 1) desk.queue(`c${place}`, { language: 'de' });
    const alone = desk.told().c12?.wait;
    for (const id of ['dora', 'emil', 'fritz', 'gert', 'hans', 'ida'])
      desk.agent(id, { languages: { de: 'native' } });
    const helped = desk.told().c12?.wait;
    expect(alone?.from ?? 0).toBeGreaterThan(helped?.to ?? Infinity);
  });

  it('W3: nothing is said while nobody can be called, and it is when they are back', () => {
    const desk = bilingual();
    for (let place = 1; place <= 8; place += 1) desk.queue(`c${place}`, { language: 'de' });
    expect(desk.told().c8?.wait).toBeDefined();
    for (const id of ['anna', 'carlos']) desk.run((draft) => disconnect(draft, id));
    expect(desk.told().c8).toEqual({ far: true, band: { from: 6, to: 10 } });
    desk.run((draft) => connect(draft, { id: 'anna', name: 'anna' }, AgentProfile.parse({ capacity: 1 })));
    expect(desk.told().c8?.wait).toBeDefined();
  });

  it('W3: nobody is counted who takes no calls', () => {
    const desk = bilingual();
    for (let place = 1; place <= 12; place += 1) desk.queue(`c${place}`, { language: 'de' });
    const both = desk.told().c12?.wait;
    desk.run((draft) => setAvailability(draft, 'carlos', 'busy'));
    expect(desk.told().c12?.wait).not.toEqual(both);
  });
});

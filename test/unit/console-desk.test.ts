import { describe, expect, it } from 'vitest';
import { colleagues, places, takenUp } from '../../console/state/directory.ts';
import { type SystemRow, timeline } from '../../console/state/timeline.ts';
import { de } from '../../console/words/de.ts';
import { en } from '../../console/words/en.ts';
import { choiceInWords } from '../../console/words/why.ts';
import { type AgentItem, type Choice, type LineItem, readEvent } from '../../src/protocol/index.ts';

const CHOICE: Choice = {
  ring: 0,
  continuity: false,
  skill: 0.8,
  language: 'native',
  senior: false,
  load: 0.25,
  idleMs: 61_000,
  candidates: 3,
};
const formats = { share: (of: number) => `${of * 100}%`, duration: (ms: number) => `${ms / 1_000} s` };
const why = (choice: Partial<Choice>, needsSkills = true, words = en) =>
  choiceInWords({ ...CHOICE, ...choice }, needsSkills, words, formats);

function agent(id: string, more: Partial<AgentItem> = {}): AgentItem {
  return {
    ...{ id, name: id, availability: 'online', presence: 'online', connected: true, load: 0, capacity: 2 },
    ...{ skills: {}, languages: {}, teams: [], senior: false },
    ...more,
  };
}

describe('why an agent is called', () => {
  it('is told in the order in which it counts, with the figures', () => {
    expect(why({ ring: 2, continuity: true, senior: true })).toEqual([
      'One of the skills is enough: nobody with all of them was free',
      'Had this customer before, or was asked for by name',
      'Skills fit 80%',
      'Native in the customer’s language',
      'Senior, for this customer’s tier',
      '25% of capacity in use before this',
      'Free for 61 s',
      'Best of 3 who could be called',
    ]);
  });

  it('says nothing of what was not asked for', () => {
    expect(why({ language: 'any', candidates: 1 }, false)).toEqual([
      '25% of capacity in use before this',
      'Free for 61 s',
      'The only one who could be called',
    ]);
    expect(why({ language: 'other' }, false, de)[0]).toBe('Hat die Sprache des Kunden nicht angegeben');
  });
});

describe('where a conversation can be passed on to', () => {
  const sam = agent('sam', { teams: ['support'], skills: { orders: 5 } });
  const noor = agent('noor', { teams: ['support'], skills: { coffee: 5, orders: 1 }, load: 1 });
  const kim = agent('kim', { presence: 'busy', skills: { wholesale: 4 } });
  const lee = agent('lee', { presence: 'offline', teams: ['sales'] });

  it('lists colleagues, those who can be called and are free first', () => {
    const all = [lee, kim, noor, sam];
    expect(colleagues(all, 'me', '').map(({ id }) => id)).toEqual(['sam', 'noor', 'kim', 'lee']);
    expect(colleagues(all, 'sam', '').map(({ id }) => id)).not.toContain('sam');
    expect(colleagues(all, 'me', ' ORD').map(({ id }) => id)).toEqual(['sam', 'noor']);
  });

  it('counts who is online behind a team or a skill', () => {
    expect(places([sam, noor, kim, lee], 'team')).toEqual([
      { id: 'sales', online: 0, agents: 1 },
      { id: 'support', online: 2, agents: 2 },
    ]);
    expect(places([sam, noor, kim], 'skill').map(({ id }) => id)).toEqual(['coffee', 'orders', 'wholesale']);
  });

  it('knows what takes an agent up: what they have, and what rings; not what only waits', () => {
    const item = (state: LineItem['state']): LineItem => ({
      ...{ conversation: state, handoff: 'h', epoch: 1, since: 0, reason: 'human_request', state },
      agent: { id: 'sam', name: 'Sam' },
    });
    const taken = takenUp([item('active'), item('offered'), item('queued')]);
    expect(taken.get('sam')?.map(({ state }) => state)).toEqual(['active', 'offered']);
  });
});

describe('a transfer in the thread', () => {
  const passed = (target: object) =>
    readEvent({
      ...{ seq: 1, at: 0, v: 3, kind: 'control.passed', reason: 'transferred', handoff: 'h' },
      to: { owner: 'queue', epoch: 2 },
      staff: { by: 'sam', target },
    });
  const line = (target: object, team?: Map<string, string>) => {
    const event = passed(target);
    const rows = timeline(event === null ? [] : [event], en, team);
    return rows.find((row): row is SystemRow => row.type === 'system')?.text;
  };

  it('names who passed it on and to whom, as far as they are known', () => {
    const team = new Map([
      ['sam', 'Sam'],
      ['kim', 'Kim'],
    ]);
    expect(line({ type: 'agent', id: 'kim' }, team)).toBe('Sam passed it on to Kim: in the line, place kept');
    expect(line({ type: 'team', id: 'sales' }, team)).toContain('to team sales');
    expect(line({ type: 'skill', id: 'coffee' })).toBe(
      'sam passed it on to skill coffee: in the line, place kept',
    );
  });
});

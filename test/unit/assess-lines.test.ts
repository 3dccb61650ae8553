import { describe, expect, it } from 'vitest';
import { assessLine } from '../../scripts/assess/line.ts';
import { readLines } from '../../scripts/assess/lines.ts';
import { readSiteFile } from '../../scripts/assess/site-file.ts';
import { Comparison } from '../../scripts/whatif/compare.ts';
import { readConversation } from '../../scripts/whatif/conversation.ts';
import { DEFAULT_POLICY, Policy, type Site } from '../../src/escalation/index.ts';

const SITE = readSiteFile(undefined);
const assess = (line: object, site: Site = SITE) => {
  const answer = assessLine(JSON.stringify(line), site);
  if ('error' in answer) throw new Error(answer.error.message);
  return answer;
};

describe('assess', () => {
  it('answers a message with everything the contract names', () => {
    const answer = assess({ id: 7, text: 'I want to talk to a human about order #A-1234' });
    const { intent: _, ...always } = answer;
    expect(Object.keys(always)).toEqual(['id', 'language', 'sentiment', 'signals', 'details', 'decision']);
    expect(answer).toMatchObject({
      id: 7,
      language: 'en',
      decision: { action: 'escalate', reasons: [{ kind: 'human_request' }] },
    });
    expect(answer.details).toContainEqual({ kind: 'order_id', value: 'A-1234', start: 39, end: 45 });
  });

  it.each([
    ['not JSON', 'nonsense', {}, 'malformed'],
    ['nothing', '', {}, 'malformed'],
    ['no text', '{"id":"a"}', { id: 'a' }, 'invalid'],
    ['a strange outcome', '{"id":1,"text":"x","bot":{"outcome":"gone"}}', { id: 1 }, 'invalid'],
    ['a confidence above 1', '{"text":"x","confidence":1.1}', {}, 'invalid'],
    ['a list', '[]', {}, 'invalid'],
    ['null', 'null', {}, 'invalid'],
  ])('answers %s with an error', (_, line, named, code) => {
    expect(assessLine(line, SITE)).toMatchObject({ ...named, error: { code } });
  });

  it('takes missing parts as null, too', () => {
    const empty = { intent: null, confidence: null, bot: null, history: null, customer: null, context: null };
    expect(assess({ text: 'hello', ...empty }).decision.action).toBe('none');
  });

  it('holds the confidence to the bar of tier and intent', () => {
    const line = { text: 'where is it', intent: 'tracking', confidence: 0.6 };
    expect(assess(line).decision.action).toBe('none');
    expect(assess({ ...line, customer: { tier: 'Gold' } }).decision).toMatchObject({
      action: 'offer',
      reasons: [{ kind: 'low_confidence', confidence: 0.6, bar: 0.7 }, { kind: 'high_value_account' }],
    });
    const site = { ...SITE, bars: { tracking: { shift: 0.1, marks: 5 } } };
    expect(assess(line, site).decision.reasons[0]).toMatchObject({ bar: 0.65 });
  });

  it('promises nobody who is not there', () => {
    const line = { text: 'talk to a human', context: { agents: 0, open: true } };
    expect(assess(line).decision).toMatchObject({ action: 'none', held: 'nobody_there' });
  });

  it.each(['error', 'timeout', 'empty', 'refused'])('takes %s for a failed bot', (outcome) => {
    const { decision, signals } = assess({ text: 'where is it', bot: { outcome } });
    expect(decision.action).toBe('escalate');
    expect(signals.map(({ kind }) => kind)).toContain('bot_failed');
  });

  it('notices the same intent asked again', () => {
    const past = (text: string) => [
      { author: 'customer', text, intent: 'tracking' },
      { author: 'bot', text: 'It is on its way.', confidence: 0.9, outcome: 'answered' },
    ];
    const again = { text: 'has my parcel left yet', intent: 'tracking', confidence: 0.9 };
    const { signals, decision } = assess({ ...again, history: past('where is my order') });
    expect(signals.map(({ kind }) => kind)).toContain('loop');
    expect(decision.action).toBe('offer');
  });

  it.each([
    ['100,000 characters', 'help me '.repeat(12_500)],
    ['lone surrogates', '\ud800 talk \udfff to a human'],
    ['zero width', 'ta\u200blk t\u200do a hu\u2060man'],
    ['right to left', '\u202eabc\u202d שלום'],
    ['emoji', '😡'.repeat(10_000)],
    ['repetition', `${'a'.repeat(50_000)}!`],
    ['nothing', ''],
  ])('answers hostile text: %s', (_, text) => {
    const answer = assess({ text, history: [{ author: 'customer', text }] });
    expect(() => JSON.parse(JSON.stringify(answer))).not.toThrow();
  });
});

describe('lines', () => {
  it('end with a line feed only, and are put together over chunks', async () => {
    const bytes = new TextEncoder().encode('one\u2028more\r\n\nä€😀\nlast');
    async function* inPieces() {
      for (const byte of bytes) yield Uint8Array.of(byte);
    }
    const lines: string[] = [];
    for await (const line of readLines(inPieces())) lines.push(line);
    expect(lines).toEqual(['one\u2028more\r', '', 'ä€😀', 'last']);
  });
});

describe('whatif', () => {
  const strict = Policy.parse({ version: 1, confidence: { bar: 0.8 } });
  const compare = (...lines: object[]) => {
    const comparison = new Comparison(SITE, { ...SITE, policy: strict });
    for (const line of lines) {
      const conversation = readConversation(JSON.stringify(line), 'a line');
      if ('problem' in conversation) comparison.unreadable(conversation.problem);
      else comparison.add(conversation);
    }
    return { told: comparison.take(), totals: comparison.totals().join('\n') };
  };
  const turns = [
    { author: 'customer', text: 'do you ship to Oslo' },
    { author: 'bot', text: 'Yes', confidence: 0.7 },
    { author: 'customer', text: 'talk to a human' },
  ];

  it('shows the turns where two policies differ, and the totals', () => {
    const { told, totals } = compare({ id: 'c1', turns });
    expect(told[0]).toBe('c1');
    expect(told.join('\n')).toMatch(/turn 1 .*\n.*a: none\n.*b: offer: low_confidence 0.70 \(bar 0.80\)/);
    expect(told.join('\n')).not.toContain('turn 2');
    expect(totals).toMatch(/offers +0 +1\n/);
    expect(totals).toMatch(/escalations +1 +1\n/);
    expect(totals).toContain('1 conversations; 1 differ, on 1 turns');
  });

  it('reads bare texts, messages with a history, and what it cannot read', () => {
    const [last, ...before] = [...turns].reverse();
    expect(compare({ turns: ['hello', 'talk to a human'] }).totals).toMatch(/escalations +1 +1/);
    expect(compare({ ...last, history: before.reverse() }).totals).toMatch(/escalations +1 +1/);
    expect(compare({ nothing: 1 }).totals).toContain('1 lines could not be read');
  });

  it('reads a thread as its log has it', async () => {
    const { default: golden } = await import('../data/golden/0.2.0.json', { with: { type: 'json' } });
    expect(compare({ id: 'golden', log: golden.log }).totals).toMatch(/escalations +1 +1/);
  });

  it('sees no difference between a policy and itself', () => {
    const same = new Comparison({ ...SITE, policy: DEFAULT_POLICY }, SITE);
    const conversation = readConversation(JSON.stringify({ turns }), 'a line');
    if ('problem' in conversation) throw new Error(conversation.problem);
    same.add(conversation);
    expect(same.take()).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { faqBot } from '../../src/bots/faq.ts';
import { KnowledgeIndex } from '../../src/bots/knowledge.ts';
import { LOW_CONFIDENCE } from '../../src/escalation/index.ts';
import { NO_TOOLS, runBotSuite, turnAsking } from '../support/bot-suite.ts';
import { demoKnowledge } from '../support/demo-knowledge.ts';
import { IN_SCOPE, OUT_OF_SCOPE } from '../support/faq-questions.ts';

const documents = demoKnowledge();
const bot = faqBot(new KnowledgeIndex(documents));
const ask = (question: string, language?: string) =>
  bot.answer(turnAsking(question, language === undefined ? {} : { language }), NO_TOOLS);

runBotSuite('the FAQ bot', () => ({
  bot,
  documents: documents.map(({ id }) => id),
  known: 'How long does shipping take?',
  unknown: 'What is the capital of France?',
}));

describe('the FAQ bot in the demo shop', () => {
  it('answers most questions from the right document, and is hardly ever sure of a wrong one', async () => {
    const missed: string[] = [];
    const misled: string[] = [];
    for (const [question, right] of IN_SCOPE) {
      const { confidence, documents } = (await ask(question)).source;
      const isRight = documents.some(({ id }) => right.includes(id));
      if (!isRight || confidence < LOW_CONFIDENCE) missed.push(question);
      if (!isRight && confidence >= LOW_CONFIDENCE) misled.push(question);
    }
    expect(missed.length / IN_SCOPE.length, missed.join('\n')).toBeLessThanOrEqual(0.15);
    expect(misled.length / IN_SCOPE.length, misled.join('\n')).toBeLessThanOrEqual(0.03);
  });

  it('is not sure of what it cannot know', async () => {
    const sure: string[] = [];
    for (const question of OUT_OF_SCOPE) {
      if ((await ask(question)).source.confidence >= LOW_CONFIDENCE) sure.push(question);
    }
    expect(sure.length / OUT_OF_SCOPE.length, sure.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it.each(['where is my order', 'Where is my order 48213?', 'trak my ordr'])(
    'finds the parcel for %j',
    async (question) => {
      const { source } = await ask(question);
      expect(source.documents[0]?.id).toBe('track-order');
      expect(source.confidence).toBeGreaterThanOrEqual(LOW_CONFIDENCE);
    },
  );

  it('shows what it is not sure of as that', async () => {
    const { text, source } = await ask('what is your return policy');
    expect(source.confidence).toBeLessThan(LOW_CONFIDENCE);
    expect(text).toMatch(/^I’m not sure this is what you mean: /);
    expect(source.documents).toHaveLength(1);
  });

  it('says what it does not know, from no document', async () => {
    expect(await ask('asdf qwer zxcv')).toEqual({
      text: expect.stringMatching(/^I don’t know that\./),
      source: { confidence: 0, documents: [] },
    });
  });
});

describe('small talk', () => {
  it.each([
    ['Hi!', /^Hello/],
    ['good morning', /^Hello/],
    ['thanks a lot', /welcome/],
    ['ok thank you, bye', /^Goodbye/],
    ['are you a bot?', /automated assistant/],
    ['am I talking to a human?', /not a person/],
  ])('answers %j briefly, sure of itself', async (question, text) => {
    const answer = await ask(question);
    expect(answer.text).toMatch(text);
    expect(answer.source).toEqual({ confidence: 1, documents: [] });
  });

  it('is spoken in the customer’s language, as far as it has words', async () => {
    const said = await Promise.all(
      ['de-CH', 'es', 'fr', 'ar', 'xx'].map((language) => ask('hello', language)),
    );
    expect(said.map(({ text }) => text.split(/[!؟ ]/)[0])).toEqual([
      'Hallo',
      '¡Hola',
      'Bonjour',
      'مرحبًا',
      'Hello',
    ]);
  });

  it('is not what a greeting with a question is', async () => {
    expect((await ask('Hi, how long does shipping take?')).source.documents[0]?.id).toBe('shipping-times');
    expect((await ask('thanks, and how do I cancel my order?')).source.documents[0]?.id).toBe('change-order');
  });
});

describe('knowledge in other languages', () => {
  const other = faqBot(
    new KnowledgeIndex([
      { id: 'versand', title: 'Versand und Lieferung', body: 'Die Lieferung dauert drei Werktage.' },
      { id: 'garantie', title: 'Garantie', body: 'Die Mühle hat drei Jahre Garantie.' },
      { id: 'tuihuo', title: '退货', body: '您可以在三十天内退货。' },
      { id: 'dafu', title: '支付方式', body: '我们接受银行卡。' },
      { id: 'irjae', title: 'إرجاع المنتجات', body: 'يمكنك إرجاع المنتج خلال ثلاثين يوما.' },
    ]),
  );
  it.each([
    ['Wie lange dauert die Lieferung?', 'versand'],
    ['Hat die Mühle eine Garantie?', 'garantie'],
    ['怎么退货', 'tuihuo'],
    ['كيف يمكنني إرجاع المنتج؟', 'irjae'],
  ])('answers %j', async (question, id) => {
    expect((await other.answer(turnAsking(question), NO_TOOLS)).source.documents[0]?.id).toBe(id);
  });
});

it('answers with the section that fits, as plain text', async () => {
  const body =
    'Free over **45 €**.\n\n## How long delivery takes\n\n* Norway: *2 days*\n* Sweden: 3 days\n\n## Customs\n\nNone.';
  const shop = faqBot(new KnowledgeIndex([{ id: 'shipping', title: 'Shipping', body }]));
  expect(await shop.answer(turnAsking('How long does delivery take?'), NO_TOOLS)).toEqual({
    text: '- Norway: 2 days\n- Sweden: 3 days',
    source: { confidence: 1, documents: [{ id: 'shipping', title: 'Shipping' }] },
  });
});

it('knows nothing on an empty shelf', async () => {
  const answer = await faqBot(new KnowledgeIndex([])).answer(turnAsking('shipping'), NO_TOOLS);
  expect(answer.source).toEqual({ confidence: 0, documents: [] });
});

it('ends a long section where a sentence ends', async () => {
  const body = `## Bylaws\n${'Every bylaw has a reason. '.repeat(200)}`;
  const { text } = await faqBot(new KnowledgeIndex([{ id: 'a', title: 'Bylaws', body }])).answer(
    turnAsking('bylaws'),
    NO_TOOLS,
  );
  expect(text.length).toBeLessThanOrEqual(1_200);
  expect(text.endsWith('reason.')).toBe(true);
});

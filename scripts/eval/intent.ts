import * as z from 'zod/mini';
import { classify, train } from '../../src/escalation/intent.ts';
import { defaultIntents } from '../../src/escalation/intent-default.ts';
import { encode, type Model } from '../../src/escalation/model.ts';
import { LOW_CONFIDENCE } from '../../src/escalation/policy.ts';
import { isValidation, readRows } from '../train-rows.ts';
import { textsOf } from './corpus.ts';
import { type Counts, NOTHING, recall } from './measure.ts';
import type { Goal, Line, Part, Task } from './task.ts';

const Scope = z.object({ t: z.string(), y: z.nullable(z.string()), s: z.string() });

/** Which of the other rows are asked, so that no row is asked of a model that learned it. */
const ASKED = 5;

type Asked = { text: string; label: string | null; part: Part };

/**
 * What a message is about: R is the share whose intent is right, of all and of those the model is sure of; an alarm is a
 * message out of scope that it is sure of. Every model is trained here on rows that it is not asked.
 */
const intent: Task = (data) => {
  const banking = textsOf(data, 'topics/banking77.jsonl').map(({ t, lab, part }) =>
    asked(t, String(lab), part),
  );
  const shop = textsOf(data, 'topics/bitext.jsonl').map(({ t, lab, part }) => asked(t, String(lab), part));
  const clinc = readRows(data, 'confidence/clinc150.jsonl', Scope);
  const [taught, tested] = [
    clinc.filter(({ s, t }) => s === 'train' && !isValidation(t)),
    clinc.filter(({ s }) => s === 'val' || s === 'oos_val'),
  ];
  const rest = banking.filter(({ part }) => part === 'rest');
  const forBanking = modelOf(rest);
  const forClinc = modelOf(taught.map(({ t, y }) => asked(t, y, 'rest')));
  const isValid = ({ part }: Asked): boolean => part === 'validation';
  const lines = [
    ...told(
      'banking77',
      modelOf(rest.filter((_, at) => at % ASKED > 0)),
      rest.filter((_, at) => at % ASKED === 0),
    ),
    ...told('banking77', forBanking, banking.filter(isValid)),
    ...told(
      'clinc150',
      forClinc,
      tested.map(({ t, y }) => asked(t, y, isValidation(t) ? 'validation' : 'rest')),
    ),
    ...told('the 104 that ship', defaultIntents(), [...banking, ...shop].filter(isValid)),
  ];
  return { lines, goals: goalsOf(lines, forBanking) };
};

export const tasks: Task[] = [intent];

function asked(text: string, label: string | null, part: Part): Asked {
  return { text, label, part };
}

function modelOf(rows: readonly Asked[]): Model {
  return train(rows, ['for this evaluation']);
}

function told(corpus: string, model: Model, rows: readonly Asked[]): Line[] {
  return (['rest', 'validation'] as const).flatMap((part) => {
    const mine = rows.filter((row) => row.part === part);
    if (mine.length === 0) return [];
    const began = performance.now();
    const answers = mine.map(({ text, label }) => {
      const answer = classify(model, text);
      return {
        label,
        isRight: answer?.intent === label,
        isSure: (answer?.confidence ?? 0) >= LOW_CONFIDENCE,
      };
    });
    const microseconds = ((performance.now() - began) * 1_000) / mine.length;
    const within = answers.filter(({ label }) => label !== null);
    const outside = answers.filter(({ label }) => label === null);
    const line = (of: string, counts: Counts): Line => ({
      task: 'intent',
      corpus: `${corpus}${of}`,
      method: 'ours',
      part,
      counts,
      microseconds,
    });
    return [
      line('', rightAmong(within)),
      line(', those it is sure of', rightAmong(within.filter(({ isSure }) => isSure))),
      ...(outside.length === 0 ? [] : [line(', out of scope', sureAmong(outside))]),
    ];
  });
}

function rightAmong(answers: readonly { isRight: boolean }[]): Counts {
  const right = answers.filter(({ isRight }) => isRight).length;
  return { ...NOTHING, truePositives: right, falseNegatives: answers.length - right };
}

function sureAmong(answers: readonly { isSure: boolean }[]): Counts {
  const sure = answers.filter(({ isSure }) => isSure).length;
  return { ...NOTHING, falsePositives: sure, trueNegatives: answers.length - sure };
}

/** The official test is not among the data: the validation fifth stands in for it, with a fifth less to learn from. */
function goalsOf(lines: readonly Line[], forBanking: Model): Goal[] {
  const line = lines.find(({ corpus, part }) => corpus === 'banking77' && part === 'validation');
  return [
    {
      task: 'intent',
      what: 'right, 77 banking intents (not the official test: a fifth of its training rows, held out)',
      value: recall(line?.counts ?? NOTHING),
      must: 90,
      aim: 93,
      better: 'more',
    },
    {
      task: 'intent',
      what: 'KB of that model',
      value: encode(forBanking).length / 1_000,
      must: 300,
      aim: 300,
      better: 'less',
    },
  ];
}

import { type Counts, NOTHING, tally } from './measure.ts';

/** The part of the data that only ever tells how good the rest has become, or all that may be looked at. */
export type Part = 'validation' | 'rest';

/** One row of the table. */
export type Line = {
  task: string;
  corpus: string;
  /** `ours`, or the name of a baseline. */
  method: string;
  part: Part;
  counts: Counts;
  /** Whole calm conversations, and how many of them had an alarm. */
  conversations?: { alarmed: number; all: number };
  /** For one message, on this machine. */
  microseconds?: number;
};

/** What was asked for. `value` is measured on the validation part; `null` when nothing could be. */
export type Goal = {
  task: string;
  what: string;
  value: number | null;
  /** Fails the run when missed; left out when only reported. */
  must?: number;
  aim: number;
  better: 'more' | 'less';
  /** Size of the set behind a share, for an interval. */
  of?: number;
};

/** One measurement: a file of this folder exports some as `tasks`. @param data the folder of the data */
export type Task = (data: string) => { lines: Line[]; goals: Goal[] };

/** A labelled text; `null` is left out of precision and recall. */
export type Labelled = { text: string; isPositive: boolean | null; part: Part };

/** Puts a method to the rows of a corpus, both parts apart. */
export function measure(
  { task, corpus, method }: Pick<Line, 'task' | 'corpus' | 'method'>,
  rows: readonly Labelled[],
  detect: (text: string) => boolean,
): Line[] {
  return (['rest', 'validation'] as const).map((part) => {
    const mine = rows.filter((row) => row.part === part && row.isPositive !== null);
    const began = performance.now();
    const found = mine.map(({ text }) => detect(text));
    const microseconds = ((performance.now() - began) * 1_000) / Math.max(1, mine.length);
    const counts = mine.reduce(
      (sum, { isPositive }, at) => tally(sum, isPositive === true, found[at] === true),
      NOTHING,
    );
    return { task, corpus, method, part, counts, microseconds };
  });
}

/** The validation lines of our own rules. */
export function ours(lines: readonly Line[]): Line[] {
  return lines.filter(({ method, part }) => method === 'ours' && part === 'validation');
}

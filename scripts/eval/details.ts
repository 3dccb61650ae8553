import { type Detail, detailsIn } from '../../src/escalation/details.ts';
import { loosePatterns } from './baselines.ts';
import { type SpanRow, spansOf } from './corpus.ts';
import { phonesByRules } from './libraries.ts';
import { type Counts, f1, NOTHING, sum } from './measure.ts';
import { type Goal, type Line, ours, type Part, type Task } from './task.ts';

type Kind = Detail['kind'];
const KINDS: readonly Kind[] = ['order_id', 'email', 'phone'];
/** As the sources call them. */
const LABELS: Readonly<Record<string, Kind>> = {
  ORDER_ID: 'order_id',
  INVOICE_ID: 'order_id',
  EMAIL_ADDRESS: 'email',
  PHONE_NUMBER: 'phone',
};
const CORPORA = ['bitext', 'presidio_synth', 'negatives_banking77'];
const MUST: Readonly<Record<Kind, { must: number; aim: number }>> = {
  order_id: { must: 99, aim: 99 },
  email: { must: 99, aim: 99 },
  phone: { must: 75, aim: 85 },
};

const details: Task = (data) => {
  const lines: Line[] = [];
  for (const corpus of CORPORA) {
    const rows = spansOf(data, `details/${corpus}.jsonl`);
    for (const kind of KINDS) {
      lines.push(
        ...measureSpans(corpus, 'ours', kind, rows, (text) =>
          detailsIn(text).filter((found) => found.kind === kind),
        ),
      );
      if (kind === 'phone')
        lines.push(...measureSpans(corpus, 'library: libphonenumber-js', kind, rows, phonesByRules));
      lines.push(...measureSpans(corpus, 'loose pattern', kind, rows, (text) => loosely(text, kind)));
    }
  }
  const goals = KINDS.map((kind): Goal => {
    const counts = sum(
      ours(lines)
        .filter(({ task }) => task === taskOf(kind))
        .map((line) => line.counts),
    );
    return {
      task: taskOf(kind),
      what: kind === 'phone' ? 'overlap F1' : 'exact spans, F1',
      value: f1(counts),
      ...MUST[kind],
      better: 'more',
      of: counts.truePositives + counts.falseNegatives,
    };
  });
  return { lines, goals };
};

export const tasks: Task[] = [details];

function taskOf(kind: Kind): string {
  return `detail: ${kind}`;
}

type Span = { start: number; end: number };

/** Spans are exact, but telephones only overlap. Messages without a span of the kind are the negatives. */
function measureSpans(
  corpus: string,
  method: string,
  kind: Kind,
  rows: readonly SpanRow[],
  find: (text: string) => Span[],
): Line[] {
  return (['rest', 'validation'] as const).map((part: Part) => {
    const mine = rows.filter((row) => row.part === part);
    const began = performance.now();
    const found = mine.map(({ t }) => find(t));
    const microseconds = ((performance.now() - began) * 1_000) / Math.max(1, mine.length);
    const counts = sum(mine.map((row, at) => compare(row, found[at] ?? [], kind)));
    return { task: taskOf(kind), corpus, method, part, counts, microseconds };
  });
}

function compare({ spans }: SpanRow, found: readonly Span[], kind: Kind): Counts {
  const wanted = spans.filter(([name]) => LABELS[name] === kind).map(([, start, end]) => ({ start, end }));
  const isSame = (one: Span, other: Span) =>
    kind === 'phone'
      ? one.start < other.end && other.start < one.end
      : one.start === other.start && one.end === other.end;
  const hit = wanted.filter((want) => found.some((span) => isSame(want, span))).length;
  const wrong = found.filter((span) => !wanted.some((want) => isSame(want, span))).length;
  return {
    ...NOTHING,
    truePositives: hit,
    falseNegatives: wanted.length - hit,
    falsePositives: wrong,
    trueNegatives: wanted.length === 0 && wrong === 0 ? 1 : 0,
  };
}

function loosely(text: string, kind: Kind): Span[] {
  return [...text.matchAll(loosePatterns[kind])].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

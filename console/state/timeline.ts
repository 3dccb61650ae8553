import type { AnswerSource, AnyEvent, Author, ThreadEvent } from '../../src/protocol/index.ts';
import type { Words } from '../words/en.ts';
import { decisionInWords, type Known, systemLine } from '../words/system.ts';

/** A message or note as it is drawn. `first` opens a run of the same author; the rest repeat no header. */
export type MessageRow = {
  type: 'message';
  key: string;
  seq: number;
  at: number;
  author: Author;
  text: string;
  note: boolean;
  redacted: boolean;
  first: boolean;
  /** What was decided on this message, and why, in words. */
  why: string[];
  answer?: AnswerSource;
  details: string[];
};
export type SystemRow = { type: 'system'; key: string; at: number; text: string; lines: string[] };
export type DayRow = { type: 'day'; key: string; at: number };
export type Row = MessageRow | SystemRow | DayRow;

/** Messages of one author closer together than this are drawn as one run. */
const RUN_MS = 5 * 60_000;

/**
 * The thread as rows, oldest first: days, messages, and what else happened, in words.
 * @param team names of agents by id, for those whom no event names
 */
export function timeline(
  events: readonly AnyEvent[],
  words: Words,
  team: ReadonlyMap<string, string> = new Map(),
): Row[] {
  const rows: Row[] = [];
  const known: Known = { labels: new Map(), names: new Map(team) };
  let day = '';
  for (const event of events) if (isKnown(event)) learn(event, known);
  for (const event of events) {
    if (!isKnown(event)) continue;
    const row = rowOf(event, known, rows.at(-1), words);
    if (row === null) continue;
    const date = new Date(event.at).toDateString();
    if (date !== day) rows.push({ type: 'day', key: `day-${event.seq}`, at: event.at });
    day = date;
    rows.push(row);
  }
  return rows;
}

/** Narrows away kinds and versions this build does not know: they are never shown. */
function isKnown(event: AnyEvent): event is ThreadEvent {
  return event.kind !== 'unknown';
}

function learn(event: ThreadEvent, { labels, names }: Known): void {
  if (event.kind === 'intake.requested') for (const { key, label } of event.fields) labels.set(key, label);
  if (event.kind === 'control.passed' && event.to.agent) names.set(event.to.agent.id, event.to.agent.name);
  const isVoice = event.kind === 'message' || event.kind === 'note';
  if (isVoice && event.author.type === 'agent') names.set(event.author.id, event.author.name);
}

function rowOf(event: ThreadEvent, known: Known, before: Row | undefined, words: Words): Row | null {
  if (event.kind === 'message' || event.kind === 'note') return messageRow(event, known, before, words);
  const line = systemLine(event, known, words);
  return line === null ? null : { type: 'system', key: `e${event.seq}`, at: event.at, ...line };
}

function messageRow(
  event: Extract<ThreadEvent, { kind: 'message' | 'note' }>,
  known: Known,
  before: Row | undefined,
  words: Words,
): MessageRow {
  const note = event.kind === 'note';
  const staff = event.kind === 'message' ? event.staff : undefined;
  const joins =
    before?.type === 'message' &&
    before.note === note &&
    sameAuthor(before.author, event.author) &&
    event.at - before.at < RUN_MS;
  return {
    type: 'message',
    key: event.id,
    seq: event.seq,
    at: event.at,
    author: event.author,
    text: event.text,
    note,
    redacted: event.redacted === true,
    first: !joins,
    why: staff?.assessment === undefined ? [] : decisionInWords(staff.assessment, words),
    ...(staff?.answer === undefined ? {} : { answer: staff.answer }),
    // What a redacted message held is named without its value.
    details: Object.entries(staff?.details ?? {}).flatMap(([key, value]) =>
      value === '' ? [] : [`${known.labels.get(key) ?? key.replaceAll('_', ' ')}: ${value}`],
    ),
  };
}

function sameAuthor(one: Author, other: Author): boolean {
  if (one.type === 'agent' && other.type === 'agent') return one.id === other.id;
  if (one.type === 'bot' && other.type === 'bot') return one.name === other.name;
  return one.type === other.type;
}

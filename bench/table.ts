import type { Ratio, Verdict } from './stats.ts';

/** One line of the result: a figure, what each server came to, and what follows for Baton. */
export type Row = {
  figure: string;
  /** By the server's name. */
  cells: Record<string, string>;
  /** Baton against the bare object, where they took turns. */
  ratio?: Ratio;
  /** What it is held to, and whether it got there. */
  must?: { bar: string; verdict: Verdict };
  aim?: { bar: string; verdict: Verdict };
};

const COLUMNS = ['baton', 'bare', 'partyserver', 'ws+sqlite', 'socket.io'];

/** The table as Markdown, which is readable as it is. */
export function printTable(rows: readonly Row[]): void {
  const lines = [
    ['figure', ...COLUMNS, 'baton / bare (quartiles)', 'held to'],
    ...rows.map(({ figure, cells, ratio, must, aim }) => [
      figure,
      ...COLUMNS.map((name) => cells[name] ?? ''),
      ratio ? `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)})` : '',
      [must && `must ${must.bar}: ${must.verdict}`, aim && `aim ${aim.bar}: ${aim.verdict}`]
        .filter((text) => text !== undefined)
        .join('; '),
    ]),
  ];
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const print = (line: string[]) =>
    console.log(`| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const [head, ...body] = lines;
  if (head) print(head);
  print(widths.map((width) => '-'.repeat(width)));
  for (const line of body) print(line);
}

/** The musts that were missed. */
export function missed(rows: readonly Row[]): Row[] {
  return rows.filter(({ must }) => must?.verdict === 'missed');
}

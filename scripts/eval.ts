import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { goalsOf, isMissed, tableOf } from './eval/print.ts';
import type { Goal, Line, Task } from './eval/task.ts';
import { DATA } from './train-rows.ts';

/**
 * Measures the escalation engine on labelled public text, beside simple baselines, and says what was reached:
 * `npm run eval -- --data ../shared/data [--only request]`. Fails when something that must be reached is not, on the fifth
 * of the data that is never trained on or tuned to (sets too small to tell do not fail it). Every file in `eval/` that exports `tasks` takes part.
 */
const { values } = parseArgs({
  options: { data: { type: 'string', default: DATA }, only: { type: 'string' } },
});

const lines: Line[] = [];
const goals: Goal[] = [];
const folder = new URL('./eval/', import.meta.url);
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .sort()) {
  if (values.only !== undefined && file !== `${values.only}.ts`) continue;
  const module: { tasks?: Task[] } = await import(new URL(file, folder).href);
  for (const task of module.tasks ?? []) {
    const measured = task(values.data);
    lines.push(...measured.lines);
    goals.push(...measured.goals);
  }
}

console.log(tableOf(lines));
console.log(`\nOn the validation fifth (95 % intervals where the set is small):\n\n${goalsOf(goals)}`);
const missed = goals.filter(isMissed);
if (missed.length > 0) {
  console.log(`\n${missed.length} missed: ${missed.map(({ task, what }) => `${task}, ${what}`).join('; ')}`);
  process.exitCode = 1;
}

/**
 * Plays sites through the real routing under a fake clock: `npm run simulate`. Customers come, wait and give up; agents
 * answer, miss, decline, go home and lose their network. Prints how long people wait, how fairly, and how true what they
 * are told is, beside an oracle that knows the true means. Deterministic. The exit code is 1 when a must is missed.
 */
import { figuresOf } from './simulate/figures.ts';
import { missedBy, print } from './simulate/print.ts';
import { scenarios } from './simulate/scenario.ts';
import { World } from './simulate/world.ts';

const played = scenarios().map((scenario) => {
  const began = performance.now();
  const figures = figuresOf(new World(scenario).run());
  console.log(`${scenario.name}: played ${scenario.hours} h in ${Math.round(performance.now() - began)} ms`);
  return { name: scenario.name, figures };
});

print(played);
const missed = played.flatMap(({ name, figures }) => missedBy(figures).map((must) => `${name}: ${must}`));
console.log(missed.length === 0 ? '\nevery must is kept' : `\nMISSED\n${missed.join('\n')}`);
if (missed.length > 0) process.exitCode = 1;

/**
 * Plays real customers' turns through real sockets, then reads every thread afresh and compares.
 * Exit code 0: nothing missing, duplicated, out of order, ownerless or in error. 1: something was. 2: cannot be run.
 */
import { Agent } from './replay/agent.ts';
import { readConversations } from './replay/conversations.ts';
import { type Played, playCustomer } from './replay/customer.ts';
import { Doors } from './replay/doors.ts';
import { type ReplayOptions, readOptions, USAGE, UsageError } from './replay/options.ts';
import { OwnServer } from './replay/own-server.ts';
import { checkOwners } from './replay/owners.ts';
import { inParallel } from './replay/parallel.ts';
import { Tally } from './replay/tally.ts';

/** With agents, every so manieth customer asks for a person at the end. */
const ASKS_EVERY = 3;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    const options = readOptions(args);
    return await replay(options, readConversations(options.file));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\nusage: ${USAGE}`);
    return 2;
  }
}

async function replay(options: ReplayOptions, conversations: string[][]): Promise<number> {
  const tally = new Tally();
  const server = options.base === undefined ? await OwnServer.start() : null;
  try {
    const messages = conversations.reduce((sum, turns) => sum + turns.length, 0);
    server?.killOnTheWay(options.kill, messages, tally);
    await play(
      new Doors(options.base ?? server?.base ?? '', options.site),
      options,
      conversations,
      tally,
      server,
    );
  } finally {
    await server?.stop();
  }
  console.log(tally.report(server?.limitsRaised ?? 'none by this command: the server is not its own'));
  return tally.passed ? 0 : 1;
}

async function play(
  doors: Doors,
  { agents: wanted, parallel }: ReplayOptions,
  conversations: string[][],
  tally: Tally,
  server: OwnServer | null,
): Promise<void> {
  const agents = await hire(doors, wanted, tally);
  const played: Played[] = [];
  const handoffs = agents.length > 0;
  await inParallel(conversations, parallel, async (turns, index) => {
    const asks = handoffs && index % ASKS_EVERY === 0;
    tally.conversations += 1;
    try {
      played.push(await playCustomer(doors, turns, { handoffs, asks }, tally));
    } catch (error) {
      tally.error(`conversation ${index}`, error);
    }
  });
  await server?.settled();
  await checkOwners(agents, played, parallel, tally);
  await Promise.all(agents.map((agent) => agent.stop()));
}

async function hire(doors: Doors, wanted: number, tally: Tally): Promise<Agent[]> {
  if (wanted === 0) return [];
  const ids = (await doors.demoAgents()).slice(0, wanted);
  if (ids.length < wanted) tally.tell('agents', `${ids.length} used: this site has no more`);
  const agents = await Promise.all(ids.map(async (id) => new Agent(doors, await doors.signIn(id), tally)));
  await Promise.all(agents.map((agent) => agent.start()));
  return agents;
}

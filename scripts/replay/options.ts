import { parseArgs } from 'node:util';

export type ReplayOptions = {
  file: string;
  /** `ws(s)://host:port` of a running server; without it the replay starts its own. */
  base: string | undefined;
  site: string;
  /** Conversations at a time. */
  parallel: number;
  /** Scripted agents. */
  agents: number;
  /** How many times the server is killed on the way. */
  kill: number;
};

export const USAGE =
  'npm run replay -- <file.jsonl> [--base ws://host:port] [--site demo] [--parallel 20] [--agents 0] [--kill 0]';

/** The command line or a file cannot be used: said to the user as it is, exit code 2. */
export class UsageError extends Error {}

/** @throws UsageError */
export function readOptions(args: string[]): ReplayOptions {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('name exactly one file');
  const { base } = values;
  if (base !== undefined && !/^wss?:\/\/[^/]+$/.test(base)) {
    throw new UsageError('--base must look like ws://host:port');
  }
  const kill = wholeNumber('kill', values.kill, 0);
  if (kill > 0 && base !== undefined)
    throw new UsageError('--kill needs a server of its own: leave --base out');
  return {
    file,
    base,
    site: values.site,
    parallel: wholeNumber('parallel', values.parallel, 1),
    agents: wholeNumber('agents', values.agents, 0),
    kill,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        base: { type: 'string' },
        site: { type: 'string', default: 'demo' },
        parallel: { type: 'string', default: '20' },
        agents: { type: 'string', default: '0' },
        kill: { type: 'string', default: '0' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(name: string, text: string, least: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least)
    throw new UsageError(`--${name} must be a whole number from ${least} up`);
  return value;
}

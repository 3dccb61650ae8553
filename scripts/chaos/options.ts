import { parseArgs } from 'node:util';
import { UsageError } from '../replay/options.ts';

export type ChaosOptions = {
  minutes: number;
  seed: string;
  /** Conversations, each with a customer who goes on until the end. */
  conversations: number;
  /** Messages a second that all customers together aim at. */
  rate: number;
  /** Whether a browser takes part. */
  browser: boolean;
  /** Whether clients must be back in time. It says as much of the machine as of Baton, so tests leave it out. */
  timed: boolean;
};

export const USAGE =
  'npm run chaos -- [--minutes 1] [--seed <text>] [--conversations 120] [--rate 50] [--no-browser] [--untimed]';

/** @throws UsageError */
export function readOptions(args: string[]): ChaosOptions {
  const { values } = parse(args);
  return {
    minutes: positive('minutes', values.minutes),
    seed: values.seed ?? String(Math.floor(Math.random() * 1e9)),
    conversations: positive('conversations', values.conversations),
    rate: positive('rate', values.rate),
    browser: !values['no-browser'],
    timed: !values.untimed,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        minutes: { type: 'string', default: '1' },
        seed: { type: 'string' },
        conversations: { type: 'string', default: '120' },
        rate: { type: 'string', default: '50' },
        'no-browser': { type: 'boolean', default: false },
        untimed: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new UsageError(`--${name} must be a number above 0`);
  return value;
}

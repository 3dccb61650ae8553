import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import {
  DEFAULT_POLICY,
  examplesOf,
  MOST_SHIFT,
  type Policy,
  readPolicy,
  type Site,
  SiteIntents,
  train,
} from '../../src/escalation/index.ts';
import { defaultIntents } from '../../src/escalation/intent-default.ts';

/** A file that cannot be used, and why. */
export class SiteFileError extends Error {
  override readonly name = 'SiteFileError';
}

const Shift = z.number().check(z.minimum(-MOST_SHIFT), z.maximum(MOST_SHIFT));

/** What a site's library holds for escalation, in one file. All of it may be left out. */
const SiteFile = z.strictObject({
  policy: z.optional(z.unknown()),
  intents: z.optional(SiteIntents.shape.intents),
  /** What agents' marks have moved bars by, by intent. */
  bars: z.optional(z.record(z.string(), Shift)),
});

/**
 * Reads a site file and trains its model.
 * @param file left out, or without intents: the intents that ship; without a policy: the built-in one
 * @throws SiteFileError
 */
export function readSiteFile(file: string | undefined): Site {
  if (file === undefined) return { policy: DEFAULT_POLICY, bars: {}, model: defaultIntents() };
  const parsed = SiteFile.safeParse(readJson(file));
  if (!parsed.success) throw new SiteFileError(`${file}: ${problems(parsed.error.issues)}`);
  const { policy, intents, bars = {} } = parsed.data;
  return {
    policy: policy === undefined ? DEFAULT_POLICY : policyFrom(policy, file),
    bars: Object.fromEntries(
      Object.entries(bars).map(([intent, shift]) => [intent, { shift, marks: 0 }] as const),
    ),
    model:
      intents === undefined || intents.length < 2
        ? defaultIntents()
        : train(examplesOf({ version: 1, intents }, []), ['the site file']),
  };
}

/** Reads a policy by itself. @throws SiteFileError */
export function readPolicyFile(file: string): Policy {
  return policyFrom(readJson(file), file);
}

function policyFrom(json: unknown, file: string): Policy {
  const read = readPolicy(json);
  if ('problems' in read) throw new SiteFileError(`${file}: ${read.problems.join('; ')}`);
  return read.policy;
}

function readJson(file: string): unknown {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return json;
  } catch (error) {
    throw new SiteFileError(`${file}: ${error instanceof SyntaxError ? 'not JSON' : 'cannot be read'}`);
  }
}

function problems(issues: readonly { path: readonly PropertyKey[]; message: string }[]): string {
  return issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`).join('; ');
}

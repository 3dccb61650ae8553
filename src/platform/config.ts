import * as z from 'zod/mini';
import { AgentConfig, Limits, Slug } from '../protocol/index.ts';
import type { Variables } from '../variables.ts';
import { isOrigin } from './origins.ts';
import { placeOf } from './places.ts';

/**
 * The variables of a deployment, read strictly: a value that does not fit is an error that names the variable, never a
 * default that hides it. Each text is parsed once per isolate.
 */

/** A variable or secret is missing or wrong. Callers get `not_configured`; the message is for the log only. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly variable: string;

  constructor(variable: string, problem: string) {
    super(`${variable} ${problem}`);
    this.variable = variable;
  }
}

const limits = parsedOnce('LIMITS', z.strictObject(Limits.shape), '{}');
const agents = parsedOnce(
  'AGENTS',
  z.array(AgentConfig).check(z.refine(haveOwnIds, 'has an agent twice')),
  '[]',
);
const identitySecrets = parsedOnce(
  'IDENTITY_SECRETS',
  z.record(Slug, z.string().check(z.minLength(32))),
  '{}',
);

/** The limits: defaults with the `LIMITS` variable on top. @throws ConfigError */
export function readLimits(env: Pick<Variables, 'LIMITS'>): Limits {
  return limits(env.LIMITS);
}

/** The agents of every site, from the `AGENTS` variable. @throws ConfigError */
export function readAgents(env: Pick<Variables, 'AGENTS'>): readonly AgentConfig[] {
  return agents(env.AGENTS);
}

/** The secret a site's own server signs identities with; `undefined` when it has none. @throws ConfigError */
export function readIdentitySecret(
  env: Pick<Variables, 'IDENTITY_SECRETS'>,
  site: string,
): string | undefined {
  const secrets = identitySecrets(env.IDENTITY_SECRETS);
  return Object.hasOwn(secrets, site) ? secrets[site] : undefined;
}

/** The secret that signs tokens. @throws ConfigError when it is missing, or too short to be one */
export function readSigningSecret(env: Pick<Variables, 'SIGNING_SECRET'>): string {
  return secretOf('SIGNING_SECRET', env.SIGNING_SECRET);
}

/** The secret that opens the admin API. @throws ConfigError when it is missing, or too short to be one */
export function readAdminToken(env: Pick<Variables, 'ADMIN_TOKEN'>): string {
  return secretOf('ADMIN_TOKEN', env.ADMIN_TOKEN);
}

/** Whether this deployment says of itself that it is a demo. @throws ConfigError for anything but `true` and `false` */
export function isDemo({ DEMO = 'false' }: Pick<Variables, 'DEMO'>): boolean {
  if (DEMO !== 'true' && DEMO !== 'false') throw new ConfigError('DEMO', 'is neither `true` nor `false`');
  return DEMO === 'true';
}

/** The origin that browsers know this server by, if that is not what it is called by. @throws ConfigError */
export function readOrigin({ ORIGIN }: Pick<Variables, 'ORIGIN'>): string | undefined {
  if (ORIGIN === undefined || ORIGIN === '') return undefined;
  if (!isOrigin(ORIGIN)) throw new ConfigError('ORIGIN', 'is no origin such as `https://chat.example.com`');
  return ORIGIN;
}

/** What is wrong with the variables, secrets that are merely missing aside: one error each. */
export function variableProblems(env: Variables): ConfigError[] {
  const readers = [
    () => readLimits(env),
    () => readAgents(env),
    () => readIdentitySecret(env, ''),
    () => isDemo(env),
    () => readOrigin(env),
  ];
  return readers.flatMap((read) => problemOf(read) ?? []);
}

/** The error a reader ends with, if it does. */
export function problemOf(read: () => unknown): ConfigError | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

function secretOf(variable: string, value: string | undefined): string {
  if (value === undefined || value === '') throw new ConfigError(variable, 'is not set');
  if (value.length < 32) throw new ConfigError(variable, 'is shorter than 32 characters');
  return value;
}

/** A reader of one JSON variable that remembers the last text it read. */
function parsedOnce<T>(variable: string, schema: z.ZodMiniType<T>, empty: string) {
  let last: { text: string; value: T } | undefined;
  return (text: string = empty): T => {
    if (last?.text === text) return last.value;
    const result = schema.safeParse(jsonOf(variable, text));
    if (!result.success) {
      const where = result.error.issues.map(placeOf).join(', ');
      throw new ConfigError(variable, `does not fit its schema at ${where}`);
    }
    last = { text, value: result.data };
    return result.data;
  };
}

function haveOwnIds(list: readonly AgentConfig[]): boolean {
  return new Set(list.map(({ site, id }) => `${site}/${id}`)).size === list.length;
}

function jsonOf(variable: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigError(variable, 'is not valid JSON');
  }
}

import { describe, expect, it } from 'vitest';
import {
  ConfigError,
  readAdminToken,
  readAgents,
  readIdentitySecret,
  readLimits,
  readSigningSecret,
  variableProblems,
} from '../../src/platform/config.ts';
import { DEFAULT_LIMITS } from '../../src/protocol/index.ts';

describe('variables of a deployment', () => {
  it('have defaults', () => {
    expect(readLimits({})).toEqual(DEFAULT_LIMITS);
    expect(readAgents({})).toEqual([]);
    expect(readIdentitySecret({}, 'demo')).toBeUndefined();
  });

  it('raise single limits and leave the others', () => {
    expect(readLimits({ LIMITS: '{"textLength": 9}' })).toEqual({ ...DEFAULT_LIMITS, textLength: 9 });
  });

  it('are read again when they change', () => {
    expect(readAgents({ AGENTS: '[{"id":"sam","name":"Sam","site":"demo"}]' })).toHaveLength(1);
    expect(readAgents({ AGENTS: '[]' })).toHaveLength(0);
  });

  it.each([
    ['LIMITS', () => readLimits({ LIMITS: '{' })],
    ['LIMITS', () => readLimits({ LIMITS: '{"textLenght": 9}' })],
    ['LIMITS', () => readLimits({ LIMITS: '{"textLength": -1}' })],
    ['AGENTS', () => readAgents({ AGENTS: '[{"id":"Sam Smith","name":"Sam","site":"demo"}]' })],
    ['IDENTITY_SECRETS', () => readIdentitySecret({ IDENTITY_SECRETS: '{"demo":"sesame"}' }, 'demo')],
    ['SIGNING_SECRET', () => readSigningSecret({})],
    ['SIGNING_SECRET', () => readSigningSecret({ SIGNING_SECRET: '' })],
    ['SIGNING_SECRET', () => readSigningSecret({ SIGNING_SECRET: 'x'.repeat(31) })],
    ['ADMIN_TOKEN', () => readAdminToken({ ADMIN_TOKEN: 'letmein' })],
  ])('names %s when it does not fit, and never its value', (variable, read) => {
    try {
      read();
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      if (!(error instanceof ConfigError)) return;
      expect(error.variable).toBe(variable);
      expect(error.message).not.toMatch(/sesame|letmein|Smith/);
      return;
    }
    expect.unreachable('it was accepted');
  });

  it.each([
    ['DEMO', { DEMO: 'yes' }],
    ['ORIGIN', { ORIGIN: 'https://chat.example/' }],
    ['ORIGIN', { ORIGIN: 'chat.example' }],
    ['AGENTS', { AGENTS: '[{"id":"sam"}]' }],
  ])('are told all at once, each by its name: %s', (variable, env) => {
    expect(
      variableProblems({ LIMITS: '{', ...env })
        .map((problem) => problem.variable)
        .sort(),
    ).toEqual(['LIMITS', variable].sort());
    expect(variableProblems({ ORIGIN: 'https://chat.example', DEMO: 'true' })).toEqual([]);
  });

  it('say which name is unknown, and which agents cannot be told apart', () => {
    expect(() => readLimits({ LIMITS: '{"textLenght": 9}' })).toThrow('unknown: textLenght');
    const sam = { id: 'sam', name: 'Sam', site: 'demo' };
    expect(() => readAgents({ AGENTS: JSON.stringify([sam, sam]) })).toThrow('an agent twice');
    expect(readAgents({ AGENTS: JSON.stringify([sam, { ...sam, site: 'other' }]) })).toHaveLength(2);
  });

  it('finds no secret under a name that every object has', () => {
    expect(readIdentitySecret({ IDENTITY_SECRETS: '{}' }, 'constructor')).toBeUndefined();
  });
});

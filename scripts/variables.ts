import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { type ConfigError, variableProblems } from '../src/platform/config.ts';

/**
 * What is wrong with the variables in these files, before a server is started with them.
 * @param files later ones win
 */
export function problemsIn(...files: string[]): ConfigError[] {
  return variableProblems(Object.assign({}, ...files.map((file) => parseEnv(readFileSync(file, 'utf8')))));
}

import type * as z from 'zod/mini';

/** Where something does not fit. Paths, names and rules only: a value may be a secret. */
export function placeOf(issue: z.core.$ZodIssue): string {
  const path = issue.path.join('.') || 'the whole';
  if (issue.code === 'unrecognized_keys') return `${path} (unknown: ${issue.keys.join(', ')})`;
  return issue.code === 'custom' ? `${path} (${issue.message})` : path;
}

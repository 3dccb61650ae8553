/**
 * `#models`: the stored models that ship, as bytes. `package.json` names who brings them: the Worker imports them as data
 * modules (`src/platform/models.ts`), Node reads the files (`scripts/models.ts`). So the rules stay free of either.
 */
export const intents: Uint8Array;
export const language: Uint8Array;

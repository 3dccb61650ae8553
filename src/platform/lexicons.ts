import * as z from 'zod/mini';
import bytes from '../escalation/data/lexicons.bin';

/** `#lexicons` in the Worker: phrases are data beside the script, which is read and compiled at every start. */

const Source = z.object({
  lists: z.record(z.string(), z.string()),
  phrases: z.record(z.string(), z.array(z.string())),
});
const Weak = z.extend(Source, { negations: z.string(), profanity: z.string() });
const Lexicons = z.object({
  FRUSTRATION: z.record(z.string(), Weak),
  OUTRAGE: z.array(Source),
  TOPICS: z.array(Source),
  MONEY: z.record(z.string(), Source),
});

const stored = Lexicons.parse(JSON.parse(new TextDecoder().decode(bytes)));

export const { FRUSTRATION, TOPICS, MONEY } = stored;
export const OUTRAGE = [...Object.values(FRUSTRATION), ...stored.OUTRAGE];

import * as z from 'zod/mini';
import type { Intent } from '../protocol/index.ts';
import { classify } from './intent.ts';
import type { Model } from './model.ts';
import type { Example } from './model-train.ts';

/** An intent the model is less sure of than this is none: most of what is out of scope stays below it. */
const SURE = 0.55;
/** Most phrases of one document that are learned from: its title and headings come first. */
const PHRASES_OF_A_DOCUMENT = 40;
const Name = z.string().check(z.regex(/^[a-z0-9][a-z0-9_.-]{0,62}$/i));

/** What a site's customers want, in its own names. */
export const SiteIntents = z.strictObject({
  version: z.literal(1),
  intents: z
    .array(
      z.strictObject({
        name: Name,
        /** The skill that an agent needs for it. */
        skill: z.optional(Name),
        /** How customers put it. */
        phrases: z
          .array(z.string().check(z.minLength(1), z.maxLength(300)))
          .check(z.minLength(1), z.maxLength(500)),
      }),
    )
    .check(z.maxLength(200)),
});
export type SiteIntents = z.infer<typeof SiteIntents>;

/** A knowledge document counts as an intent of its own: its id, with its title and sentences for phrases. */
export type TaughtDocument = { id: string; phrases: readonly string[] };

/** What a site's model is trained with. An intent of the site that is named like a document takes its phrases in. */
export function examplesOf({ intents }: SiteIntents, documents: readonly TaughtDocument[]): Example[] {
  return [
    ...intents.flatMap(({ name, phrases }) => phrases.map((text) => ({ text, label: name }))),
    ...documents.flatMap(({ id, phrases }) =>
      phrases.slice(0, PHRASES_OF_A_DOCUMENT).map((text) => ({ text, label: id })),
    ),
  ];
}

/** What a message is about, by the site's model; `undefined` when the model is not sure. */
export function intentIn(model: Model, text: string): Intent | undefined {
  const likely = classify(model, text);
  if (likely === null || likely.confidence < SURE) return undefined;
  return { name: likely.intent, confidence: likely.confidence };
}

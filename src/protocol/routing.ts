import * as z from 'zod/mini';
import { Channel, ShortText, Slug } from './values.ts';

/** How a site routes: every span and weight that an operator may set, each with its default. Part of the settings card. */

/** A tier of customers, named by verified claims only. */
const TierRule = z.object({
  /** Seconds of waiting they are credited with: bounded, so that who has waited longer still comes first in the end. */
  headStartSeconds: z._default(z.int().check(z.minimum(0), z.maximum(1_800)), 0),
  /** Senior agents are asked first. */
  senior: z._default(z.boolean(), false),
});

export const RoutingSettings = z.object({
  /** How long a call rings before the next agent is asked. */
  ringSeconds: z._default(z.int().check(z.minimum(5), z.maximum(120)), 20),
  /** After how much waiting each requirement is given up, one after the other. */
  relaxSeconds: z._default(z.int().check(z.minimum(5), z.maximum(600)), 30),
  /** For how long the agent of the last days is waited for, and how many days count. 0 days: never. */
  continuitySeconds: z._default(z.int().check(z.minimum(0), z.maximum(600)), 30),
  continuityDays: z._default(z.int().check(z.minimum(0), z.maximum(90)), 7),
  /** Calls missed in a row that set an agent away. */
  missesBeforeAway: z._default(z.int().check(z.minimum(1), z.maximum(10)), 3),
  tiers: z._default(z.record(Slug, TierRule), {}),
  /** The skills that an intent needs, by its name. */
  skills: z._default(z.record(ShortText, z.array(Slug).check(z.maxLength(5))), {}),
  /** What a conversation of a channel weighs against an agent's capacity. */
  weights: z._default(z.partialRecord(Channel, z.number().check(z.minimum(0.1), z.maximum(5))), {}),
});
export type RoutingSettings = z.infer<typeof RoutingSettings>;

/** The settings with every name at its default. */
export const DEFAULT_ROUTING: RoutingSettings = RoutingSettings.parse({});

import { intents } from '#models';
import { decode, type Model } from './model.ts';

let model: Model | undefined;

/**
 * The intents that ship: 77 of a bank's customers, 27 of a shop's. `trainedOn` names the sources. For a site that has
 * not described its own, and for telling whether two questions mean the same.
 */
export function defaultIntents(): Model {
  // Decoded on first use: most isolates start for something else.
  model ??= decode(intents);
  return model;
}

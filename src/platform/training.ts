import { base64url } from 'jose';
import { phrasesOf } from '../bots/taught.ts';
import type { Env } from '../env.ts';
import { encode, examplesOf, SiteIntents, train } from '../escalation/index.ts';

/** Who made what the model was trained on. */
const SOURCE = "the site's own intents and documents";

/**
 * Trains a site's model anew from its intents and documents, here in the Worker: an object would stand still meanwhile.
 * @returns whether the library took it; `false` when there is nothing to tell apart, or the documents changed meanwhile
 */
export async function retrain(env: Pick<Env, 'LIBRARIES'>, site: string): Promise<boolean> {
  const library = env.LIBRARIES.getByName(site);
  const [intents, knowledge] = [await library.list('intents'), await library.list('knowledge')];
  const own = intents.docs[0];
  if (own === undefined || intents.rev !== knowledge.rev) return false;
  const taught = knowledge.docs.map(({ id, title, body }) => ({ id, phrases: phrasesOf(title, body) }));
  const examples = examplesOf(SiteIntents.parse(JSON.parse(own.body)), taught);
  if (new Set(examples.map(({ label }) => label)).size < 2) return false;
  const model = base64url.encode(encode(train(examples, [SOURCE])));
  return (await library.putModel(knowledge.rev, model)) !== null;
}

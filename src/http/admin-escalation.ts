import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import type { Env } from '../env.ts';
import { BUILT_IN, barFor, POLICY_BYTES, readPolicy, SiteIntents } from '../escalation/index.ts';
import { readLimits } from '../platform/config.ts';
import { retrain } from '../platform/training.ts';
import { answer, libraryOf } from './admin-library.ts';
import { Refused } from './errors.ts';
import { readBody, siteFrom } from './read.ts';

type Doors = { Bindings: Env };

const SITE = '/v1/admin/sites/:site';

/** When the bot lets go: the site's policy and intents, and what agents' marks have taught. */
export const escalation = new Hono<Doors>()
  .get(`${SITE}/policy`, async (c) => {
    const { rev, own } = await ownPolicy(c);
    return c.json({ rev, policy: own ?? BUILT_IN.policy, builtIn: own === undefined });
  })
  .put(`${SITE}/policy`, async (c) => {
    const library = await libraryOf(c);
    const json = await readBody(c.req.raw, z.unknown(), POLICY_BYTES);
    const read = readPolicy(json);
    if ('problems' in read) throw new Refused('invalid', { problems: read.problems });
    return c.json({ rev: await library.put('policy', 'policy', 'policy', JSON.stringify(json)) });
  })
  .delete(`${SITE}/policy`, async (c) => {
    const library = await libraryOf(c);
    return answer(c, await library.remove('policy', 'policy'));
  })
  .post(`${SITE}/policy/undo`, async (c) => {
    const library = await libraryOf(c);
    return answer(c, await library.undo('policy', 'policy'));
  })
  .get(`${SITE}/intents`, async (c) => {
    const { rev, docs } = await (await libraryOf(c)).list('intents');
    const [doc] = docs;
    if (doc === undefined) throw new Refused('not_found');
    return c.json({ rev, ...SiteIntents.parse(JSON.parse(doc.body)) });
  })
  .put(`${SITE}/intents`, async (c) => {
    const library = await libraryOf(c);
    const body = await readBody(c.req.raw, SiteIntents, readLimits(c.env).documentBytes);
    const rev = await library.put('intents', 'intents', 'intents', JSON.stringify(body));
    return c.json({ rev, trained: await retrain(c.env, siteFrom(c.req.param('site'))) });
  })
  .post(`${SITE}/intents/undo`, async (c) => {
    const library = await libraryOf(c);
    const rev = await library.undo('intents', 'intents');
    if (rev === null) throw new Refused('not_found');
    return c.json({ rev, trained: await retrain(c.env, siteFrom(c.req.param('site'))) });
  })
  .get(`${SITE}/learned`, async (c) => {
    const { own } = await ownPolicy(c);
    const { rev, bars, marks } = await (await libraryOf(c)).learned();
    const policy = own ?? BUILT_IN.policy;
    return c.json({
      rev,
      bars: Object.entries(bars).map(([intent, { shift, marks }]) => ({
        intent,
        bar: barFor(policy, intent, shift),
        shift,
        marks,
      })),
      marks,
    });
  })
  .post(`${SITE}/learned/:mark/undo`, async (c) => {
    const library = await libraryOf(c);
    return answer(c, await library.undoMark(c.req.param('mark')));
  });

async function ownPolicy(c: Context<Doors>) {
  const { rev, docs } = await (await libraryOf(c)).list('policy');
  const [doc] = docs;
  if (doc === undefined) return { rev };
  const read = readPolicy(JSON.parse(doc.body));
  if ('problems' in read) throw new Error('the stored policy cannot be read');
  return { rev, own: read.policy };
}

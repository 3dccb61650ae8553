import { type Context, Hono } from 'hono';
import type { Env } from '../env.ts';
import { readLimits } from '../platform/config.ts';
import { retrain } from '../platform/training.ts';
import { PutDocument, Slug } from '../protocol/index.ts';
import { answer, libraryOf } from './admin-library.ts';
import { idFrom, readBody, siteFrom } from './read.ts';

type Doors = { Bindings: Env };

const LIST = '/v1/admin/sites/:site/knowledge';
const ONE = `${LIST}/:doc` as const;

/** The Markdown documents a site's bot answers from: saved, removed and taken back one at a time. */
export const knowledge = new Hono<Doors>()
  .get(LIST, async (c) => {
    const { rev, docs } = await (await libraryOf(c)).list('knowledge');
    return c.json({ rev, docs: docs.map(({ id, title, body }) => ({ id, title, markdown: body })) });
  })
  .put(ONE, async (c) => {
    const id = idFrom(Slug, c.req.param('doc'));
    const library = await libraryOf(c);
    const { title, markdown } = await readBody(c.req.raw, PutDocument, readLimits(c.env).documentBytes);
    const rev = await library.put('knowledge', id, title, markdown);
    learnLater(c);
    return c.json({ rev });
  })
  .delete(ONE, async (c) => {
    const library = await libraryOf(c);
    const rev = await library.remove('knowledge', idFrom(Slug, c.req.param('doc')));
    learnLater(c);
    return answer(c, rev);
  })
  .post(`${ONE}/undo`, async (c) => {
    const library = await libraryOf(c);
    const rev = await library.undo('knowledge', idFrom(Slug, c.req.param('doc')));
    learnLater(c);
    return answer(c, rev);
  });

/** What is known has changed: a site with intents of its own needs another model. */
function learnLater(c: Context<Doors>): void {
  const site = siteFrom(c.req.param('site'));
  c.executionCtx.waitUntil(
    retrain(c.env, site).catch((error: unknown) => {
      const why = error instanceof Error ? error.name : typeof error;
      console.error(JSON.stringify({ event: 'model.untrained', site, why }));
    }),
  );
}

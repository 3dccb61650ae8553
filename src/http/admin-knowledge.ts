import { type Context, Hono } from 'hono';
import type { Env } from '../env.ts';
import { readLimits } from '../platform/config.ts';
import { readSite } from '../platform/sites.ts';
import { PutDocument, Slug } from '../protocol/index.ts';
import { Refused } from './errors.ts';
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
    return c.json({ rev: await library.put('knowledge', id, title, markdown) });
  })
  .delete(ONE, async (c) => {
    const library = await libraryOf(c);
    return answer(c, await library.remove('knowledge', idFrom(Slug, c.req.param('doc'))));
  })
  .post(`${ONE}/undo`, async (c) => {
    const library = await libraryOf(c);
    return answer(c, await library.undo('knowledge', idFrom(Slug, c.req.param('doc'))));
  });

/** The library of a site that was set up. */
async function libraryOf(c: Context<Doors>) {
  const site = siteFrom(c.req.param('site'));
  if ((await readSite(c.env, site)) === null) throw new Refused('not_found');
  return c.env.LIBRARIES.getByName(site);
}

function answer(c: Context<Doors>, rev: number | null): Response {
  if (rev === null) throw new Refused('not_found');
  return c.json({ rev });
}

import type { Context } from 'hono';
import type { Env } from '../env.ts';
import { readSite } from '../platform/sites.ts';
import { Refused } from './errors.ts';
import { siteFrom } from './read.ts';

/** The library of a site that was set up. @throws Refused `not_found` */
export async function libraryOf(c: Context<{ Bindings: Env }>) {
  const site = siteFrom(c.req.param('site'));
  if ((await readSite(c.env, site)) === null) throw new Refused('not_found');
  return c.env.LIBRARIES.getByName(site);
}

/** The library's new revision. @throws Refused `not_found` when there was nothing to change */
export function answer(c: Context<{ Bindings: Env }>, rev: number | null): Response {
  if (rev === null) throw new Refused('not_found');
  return c.json({ rev });
}

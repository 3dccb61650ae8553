import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './local.ts';

/** Fills a fresh server with the demo site, through the same admin API that every operator uses. */

const SEED = join(ROOT, 'demo/seed');

/**
 * Seeds the demo site where it is missing, or when the seed itself has changed; what was edited since stays otherwise.
 * @param base the server's URL
 * @param memo file that remembers which seed is in; it belongs to the server's storage and is lost with it
 * @throws when the server refuses
 */
export async function seed(base: string, adminToken: string, memo: string): Promise<void> {
  const site = readFileSync(join(SEED, 'site.json'), 'utf8');
  const documents = readDocuments();
  const hash = createHash('sha256')
    .update(JSON.stringify([site, documents]))
    .digest('hex');
  if (existsSync(memo) && readFileSync(memo, 'utf8') === hash) return;

  const call = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const response = await fetch(`${base}/v1/admin/sites/demo${path}`, {
      method,
      headers: { Authorization: `Bearer ${adminToken}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok && response.status !== 404)
      throw new Error(`seeding failed: ${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  };

  await call('PUT', '', { rev: await revOf(await call('GET', '')), settings: JSON.parse(site) });
  for (const { id, ...document } of documents) await call('PUT', `/knowledge/${id}`, document);
  writeFileSync(memo, hash);
}

/** A document is a Markdown file: its name is the id, its first heading the title, the rest the body. */
function readDocuments(): { id: string; title: string; markdown: string }[] {
  const folder = join(SEED, 'knowledge');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const [heading = '', ...rest] = text.split('\n');
      return {
        id: basename(name, '.md'),
        title: heading.replace(/^# /, ''),
        markdown: rest.join('\n').trim(),
      };
    });
}

async function revOf(response: Response): Promise<number> {
  if (response.status === 404) return 0;
  const card: unknown = await response.json();
  if (typeof card !== 'object' || card === null || !('rev' in card) || typeof card.rev !== 'number')
    throw new Error('seeding failed: the server answered with no card');
  return card.rev;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeDocument } from '../../src/bots/knowledge.ts';

const FOLDER = join(import.meta.dirname, '../../demo/seed/knowledge');

/** The demo shop's documents, as the seed stores them: the first heading is the title, the rest the body. */
export function demoKnowledge(): KnowledgeDocument[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const [heading = '', ...rest] = readFileSync(join(FOLDER, name), 'utf8').split('\n');
      return { id: name.slice(0, -3), title: heading.replace(/^# /, ''), body: rest.join('\n').trim() };
    });
}

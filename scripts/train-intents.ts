/**
 * `npm run train -- --intents file.json --out file [--documents folder]`: trains a site's model of intents. The file is
 * as the admin API takes it; every Markdown file of the folder counts as an intent of its own, named like the file.
 *
 * `node scripts/train-intents.ts --shipped [--data folder]`: trains the model that ships and writes it to
 * src/escalation/data/intents.bin. Same data, same bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { plainText, sectionsOf } from '../src/bots/markdown.ts';
import { train } from '../src/escalation/intent.ts';
import { encode, type Model } from '../src/escalation/model.ts';
import type { Example } from '../src/escalation/model-train.ts';
import { examplesOf, SiteIntents, type TaughtDocument } from '../src/escalation/site-intents.ts';
import { ROOT } from './local.ts';
import { SHOP } from './train-intents-phrases.ts';
import { DATA, isValidation, readRows } from './train-rows.ts';

const USAGE = 'npm run train -- --intents file.json --out file [--documents folder]';

const SOURCES = [
  {
    file: 'topics/banking77.jsonl',
    name: 'BANKING77, PolyAI, Casanueva et al. 2020, CC BY 4.0',
  },
  {
    file: 'topics/bitext.jsonl',
    name: 'Customer Support dataset, (c) Bitext Innovations 2022, CDLA-Sharing-1.0 (a model is a result, not data)',
  },
];

const TRAINED_ON = [...SOURCES.map(({ name }) => name), "Baton's own phrases for the shop's intents, MIT"];

/** What ships is uploaded with the Worker, beside the phrases of eleven languages: the last 25 KB told nothing that could be counted. */
const SHIPPED_BYTES = 275_000;
/** There are few of them, and they are how people talk. */
const OWN_COUNTS = 3;

const Row = z.object({ t: z.string(), lab: z.string() });

/** The model that ships: everything but the validation fifth and what `leaveOut` says. */
export function trainShipped(data: string, leaveOut: (text: string) => boolean = () => false): Model {
  const examples = SOURCES.flatMap(({ file }) => readRows(data, file, Row))
    .filter(({ t, lab }) => lab !== '' && !isValidation(t) && !leaveOut(t))
    .map(({ t, lab }): Example => ({ text: t, label: lab }));
  return train(
    [...examples, ...Array.from({ length: OWN_COUNTS }, ownPhrases).flat()],
    TRAINED_ON,
    SHIPPED_BYTES,
  );
}

function ownPhrases(): Example[] {
  return Object.entries(SHOP).flatMap(([label, phrases]) =>
    phrases.split('/').map((text) => ({ text, label })),
  );
}

function trainSite(intents: string, folder: string | undefined): Model {
  const site = SiteIntents.parse(JSON.parse(readFileSync(intents, 'utf8')));
  const documents = folder === undefined ? [] : documentsIn(folder);
  return train(examplesOf(site, documents), [basename(intents), ...documents.map(({ id }) => id)]);
}

function documentsIn(folder: string): TaughtDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const body = readFileSync(join(folder, name), 'utf8');
      const headings = sectionsOf(body).map(({ heading }) => heading);
      const sentences = plainText(body).split(/(?<=[.!?])\s+|\n+/);
      return {
        id: basename(name, '.md'),
        phrases: [...headings, ...sentences].filter((phrase) => phrase.trim() !== ''),
      };
    });
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      intents: { type: 'string' },
      documents: { type: 'string' },
      out: { type: 'string' },
      shipped: { type: 'boolean' },
      data: { type: 'string', default: DATA },
    },
  });
  if (values.shipped) {
    const bytes = encode(trainShipped(values.data));
    writeFileSync(join(ROOT, 'src/escalation/data/intents.bin'), bytes);
    console.log(`${bytes.length} bytes`);
  } else if (values.intents === undefined || values.out === undefined) {
    console.error(`usage: ${USAGE}`);
    process.exitCode = 2;
  } else {
    const model = trainSite(values.intents, values.documents);
    const bytes = encode(model);
    writeFileSync(values.out, bytes);
    console.log(`${model.labels.length} intents, ${bytes.length} bytes`);
  }
}

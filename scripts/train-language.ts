/**
 * `node scripts/train-language.ts [--data folder]`: trains the language model that ships and writes it to
 * src/escalation/data/language.bin. Same data, same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { LANGUAGES, scriptOf } from '../src/escalation/language-scripts.ts';
import { encode, type Model } from '../src/escalation/model.ts';
import { trainModel } from '../src/escalation/model-train.ts';
import { ROOT } from './local.ts';
import { CHAT } from './train-language-phrases.ts';
import { DATA, isValidation, readRows } from './train-rows.ts';

const TRAINED_ON = [
  'Sentences from Tatoeba (tatoeba.org) and its contributors, through the LASER test set, CC BY 2.0 FR',
  'Bot Framework Solutions, (c) Microsoft Corporation, MIT',
  'BANKING77, PolyAI, Casanueva et al. 2020, CC BY 4.0',
  'CLINC150, Larson et al. 2019, CC BY 3.0',
  "Baton's own list of chat words and phrases, MIT",
];

/** Chat lines of one source taken per language: it has six languages, and must not outweigh the other twenty-four. */
const CHAT_LINES = 400;
/** English is what most ask in, on the most subjects. */
const ENGLISH_LINES = 1_600;
const BUCKETS = 8_192;
const ROUNDS = 6;

const Sentence = z.object({ t: z.string(), y: z.string() });
const Line = z.object({ t: z.string() });
const ChatLine = z.object({ t: z.string(), lang: z.string() });

const ENGLISH = ['topics/banking77.jsonl', 'confidence/clinc150.jsonl'];

type Labelled = { text: string; language: string };

/** Trains on everything but the validation fifth and what `leaveOut` says. */
export function trainLanguage(data: string, leaveOut: (text: string) => boolean = () => false): Model {
  const taken = [...sentences(data), ...chatLines(data)].filter(
    ({ text }) => !isValidation(text) && !leaveOut(text),
  );
  const examples = [...taken, ...own()]
    .filter(({ text, language }) => sharesScript(text, language))
    .flatMap(variants)
    .map(({ text, language }) => ({ text, label: language }));
  return trainModel(examples, { pieces: 'letters', buckets: BUCKETS, rounds: ROUNDS, trainedOn: TRAINED_ON });
}

/** Greek letters are Greek: only where a script has several languages is there something to learn. */
function sharesScript(text: string, language: string): boolean {
  const languages = LANGUAGES[scriptOf(text)];
  return languages.length > 1 && languages.includes(language);
}

function sentences(data: string): Labelled[] {
  return readRows(data, 'language_id/tatoeba.jsonl', Sentence).map(({ t, y }) => ({ text: t, language: y }));
}

/** Lines with `{...}` in them are templates. The test's own chat lines are left to the test. */
function chatLines(data: string): Labelled[] {
  const asked = new Set(readRows(data, 'language_id/ms_botframework.jsonl', Sentence).map(({ t }) => t));
  const all = ['frustration', 'human_request', 'topics']
    .flatMap((task) => readRows(data, `${task}/ms_botframework.jsonl`, ChatLine))
    .concat(ENGLISH.flatMap((file) => readRows(data, file, Line).map(({ t }) => ({ t, lang: 'en' }))))
    .filter(({ t }) => !asked.has(t) && !isValidation(t) && !/[{}]/.test(t));
  const distinct = [...new Map(all.map((line) => [line.t, line])).values()];
  return [...new Set(distinct.map(({ lang }) => lang))].flatMap((language) => {
    const lines = distinct.filter(({ lang }) => lang === language);
    const every = Math.max(1, Math.floor(lines.length / (language === 'en' ? ENGLISH_LINES : CHAT_LINES)));
    return lines.filter((_, at) => at % every === 0).map(({ t }) => ({ text: t, language }));
  });
}

function own(): Labelled[] {
  return Object.entries(CHAT).flatMap(([language, { words, phrases }]) =>
    [...phrases.split('/'), ...new Set(words.split(' '))].map((text) => ({ text, language })),
  );
}

/** People type fragments, and leave accents out: a Vietnamese text without them is another matter. */
function variants({ text, language }: Labelled, at: number): Labelled[] {
  const said = text.split(/\s+/);
  const parts = said.length < 3 ? [] : [said.slice(0, 2), said.slice(1, 4), said.slice(-2)];
  const bare = at % 2 === 0 && language !== 'vi' && scriptOf(text) === 'Latin' ? [withoutAccents(text)] : [];
  return [text, ...parts.map((part) => part.join(' ')), ...bare.filter((plain) => plain !== text)].map(
    (variant) => ({ text: variant, language }),
  );
}

const BARE: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ø: 'o', Ø: 'O', ı: 'i' };

function withoutAccents(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return plain.replace(/[łŁđĐøØı]/g, (letter) => BARE[letter] ?? letter);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { data: { type: 'string', default: DATA } } });
  const model = trainLanguage(values.data);
  const bytes = encode(model);
  writeFileSync(join(ROOT, 'src/escalation/data/language.bin'), bytes);
  console.log(`${model.labels.length} languages, ${bytes.length} bytes`);
}

import MiniSearch from 'minisearch';
import type { DocumentRef } from '../protocol/index.ts';
import { sectionsOf } from './markdown.ts';
import { termsOf } from './terms.ts';

/** A document of the site's library: Markdown. */
export type KnowledgeDocument = { id: string; title: string; body: string };

/** A section that fits a question. */
export type Finding = {
  document: DocumentRef;
  text: string;
  /** Share of the question's meaning that the section covers, 0..1. */
  coverage: number;
  /** How far it is ahead of the best section of any other document, 0..1. */
  margin: number;
};

type Entry = { id: number; document: DocumentRef; title: string; heading: string; body: string };

/** Credit for a term by how it was found. A word of the title or heading says what a section is about. */
const EXACT = 1;
const NEAR = 0.7;
const IN_BODY = 0.85;

/** Retrieval over the sections of a site's documents: BM25+, headings first, endings and small slips forgiven. */
export class KnowledgeIndex {
  readonly #entries: Entry[];
  readonly #search: MiniSearch<Entry>;
  /** In how many sections a term occurs. */
  readonly #spread = new Map<string, number>();

  constructor(documents: readonly KnowledgeDocument[]) {
    this.#entries = documents.flatMap(entriesOf).map((entry, id) => ({ ...entry, id }));
    this.#search = new MiniSearch<Entry>({
      fields: ['title', 'heading', 'body'],
      tokenize: termsOf,
      processTerm: (term) => term,
      searchOptions: {
        boost: { title: 2, heading: 2.5 },
        prefix: (term) => term.length >= 4,
        fuzzy: (term) => (term.length >= 5 ? 1 : false),
        weights: { prefix: 0.4, fuzzy: 0.4 },
      },
    });
    this.#search.addAll(this.#entries);
    for (const { title, heading, body } of this.#entries) {
      for (const term of new Set(termsOf(`${title} ${heading} ${body}`))) {
        this.#spread.set(term, (this.#spread.get(term) ?? 0) + 1);
      }
    }
  }

  /** The best section for a question, or `null` when nothing of it is known here. */
  find(question: string): Finding | null {
    const terms = [...new Set(termsOf(question))];
    const results = this.#search.search(terms.join(' '), { tokenize: (text) => text.split(' ') });
    const [best] = results;
    const entry = best === undefined ? undefined : this.#entries[best.id];
    if (best === undefined || entry === undefined) return null;
    const rival = results.find((result) => this.#entries[result.id]?.document.id !== entry.document.id);
    return {
      document: entry.document,
      text: entry.body,
      coverage: this.#coverage(terms, best.match, best.queryTerms),
      margin: rival === undefined ? 1 : 1 - rival.score / best.score,
    };
  }

  #coverage(terms: string[], match: Record<string, string[]>, matched: string[]): number {
    const weights = terms.map((term) => this.#weight(term));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const covered = terms.map((term, at) => {
      const fields = match[term];
      const how = fields !== undefined ? EXACT : matched.includes(term) ? NEAR : 0;
      const inBody = fields?.every((field) => field === 'body') === true;
      return (weights[at] ?? 0) * how * (inBody ? IN_BODY : 1);
    });
    return all === 0 ? 0 : covered.reduce((sum, weight) => sum + weight, 0) / all;
  }

  /** Inverse document frequency: a word nobody wrote here weighs most, because nothing here can answer it. */
  #weight(term: string): number {
    return Math.log(1 + (this.#entries.length + 1) / ((this.#spread.get(term) ?? 0) + 0.5));
  }
}

function entriesOf({ id, title, body }: KnowledgeDocument): Omit<Entry, 'id'>[] {
  return sectionsOf(body).map(({ heading, text }) => ({
    document: { id, title },
    title,
    heading: heading === title ? '' : heading,
    body: text,
  }));
}

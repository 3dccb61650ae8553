import MiniSearch, { type SearchResult } from 'minisearch';
import { tellingTerms, termsOf } from '../escalation/index.ts';
import type { DocumentRef } from '../protocol/index.ts';
import { plainText, sectionsOf } from './markdown.ts';

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

type Entry = {
  id: number;
  document: DocumentRef;
  title: string;
  heading: string;
  body: string;
  whole: string;
};

/** Credit for a term by how it was found. A word of the title or heading says what a section is about. */
const CREDIT = { title: 1, body: 0.85, whole: 0.7 };
/** Extra score of a section whose whole heading is in the question, as a share. */
const SAID_WHOLE = 0.25;
/** A word of the question in a section's text says less of what the section is about than one in its heading. */
const IN_BODY = 0.4;
/** A word that is only similar, of this much. */
const SIMILAR = 0.6;
/** A word that nobody wrote here counts as much as one found in this many sections. */
const UNKNOWN_SPREAD = 5;

/** Retrieval over the sections of a site's documents: BM25+, headings first, endings and small slips forgiven. */
export class KnowledgeIndex {
  readonly #entries: Entry[];
  /** The terms of each section's heading, or of its document's title. */
  readonly #headings: string[][];
  readonly #search: MiniSearch<Entry>;
  /** In how many sections a term occurs. */
  readonly #spread = new Map<string, number>();

  constructor(documents: readonly KnowledgeDocument[]) {
    this.#entries = documents.flatMap(entriesOf).map((entry, id) => ({ ...entry, id }));
    this.#headings = this.#entries.map(({ title, heading }) => termsOf(heading || title));
    this.#search = new MiniSearch<Entry>({
      fields: ['title', 'heading', 'body', 'whole'],
      tokenize: termsOf,
      processTerm: (term) => term,
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
    const terms = tellingTerms(question);
    const results = terms.length === 0 ? [] : this.#rank(question, terms);
    const [best] = results;
    const entry = best === undefined ? undefined : this.#entries[best.id];
    if (best === undefined || entry === undefined) return null;
    const rival = results.find((result) => this.#entries[result.id]?.document.id !== entry.document.id);
    return {
      document: entry.document,
      text: this.#section(question, entry).body,
      coverage: this.#coverage(terms, best.match, best.queryTerms),
      margin: rival === undefined ? 1 : 1 - rival.score / best.score,
    };
  }

  /**
   * The section of the best document that answers. Which document is meant, its telling words say; which part of it,
   * often only the little ones ("how long" or "how much"). `best` stands unless another is clearly closer.
   */
  #section(question: string, best: Entry): Entry {
    const said = new Set(termsOf(question));
    const closeness = ({ heading, body }: Entry): number => {
      const [above, below] = [new Set(termsOf(heading)), new Set(termsOf(body))];
      return [...said].reduce(
        (sum, term) => sum + this.#weight(term) * (above.has(term) ? 1 : below.has(term) ? IN_BODY : 0),
        0,
      );
    };
    const sections = this.#entries.filter(({ document }) => document.id === best.document.id);
    return sections.reduce(
      (closest, entry) => (closeness(entry) > closeness(closest) ? entry : closest),
      best,
    );
  }

  /** A heading said nearly whole ("how long does delivery take") counts extra, its little words included. */
  #rank(question: string, terms: string[]): SearchResult[] {
    const said = new Set(termsOf(question));
    return this.#search.search(terms.join(' '), {
      tokenize: (text) => text.split(' '),
      boost: { title: 2, heading: 2.5, whole: 0.4 },
      boostDocument: (id) => 1 + SAID_WHOLE * shareOf(this.#headings[id] ?? [], said),
      prefix: (term) => term.length >= 4,
      fuzzy: (term) => (term.length >= 4 ? 1 : false),
      weights: { prefix: 0.4, fuzzy: 0.4 },
    });
  }

  #coverage(terms: string[], match: Record<string, string[]>, matched: string[]): number {
    const all = terms.reduce((sum, term) => sum + this.#weight(term), 0);
    const covered = terms.reduce((sum, term) => sum + this.#weight(term) * credit(term, match, matched), 0);
    return all === 0 ? 0 : covered / all;
  }

  /** Inverse document frequency: the fewer sections know a word, the more it tells. */
  #weight(term: string): number {
    const spread = this.#spread.get(term) ?? UNKNOWN_SPREAD;
    return Math.log(1 + (this.#entries.length + 1) / (spread + 0.5));
  }
}

function shareOf(terms: readonly string[], said: ReadonlySet<string>): number {
  return terms.length === 0 ? 0 : terms.filter((term) => said.has(term)).length / terms.length;
}

function credit(term: string, match: Record<string, string[]>, matched: string[]): number {
  const fields = match[term];
  if (fields === undefined) {
    const isSimilar = Object.keys(match).some((found) => found[0] === term[0]);
    return matched.includes(term) && isSimilar ? SIMILAR : 0;
  }
  if (fields.some((field) => field === 'title' || field === 'heading')) return CREDIT.title;
  return fields.includes('body') ? CREDIT.body : CREDIT.whole;
}

function entriesOf({ id, title, body }: KnowledgeDocument): Omit<Entry, 'id'>[] {
  return sectionsOf(body).map(({ heading, text }) => ({
    document: { id, title },
    title,
    heading: heading === title ? '' : heading,
    body: text,
    whole: plainText(body),
  }));
}

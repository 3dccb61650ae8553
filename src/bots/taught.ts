import { plainText, sectionsOf } from './markdown.ts';

/** What a document teaches a model of intents: its title, its headings, and the sentences under them. */
export function phrasesOf(title: string, markdown: string): string[] {
  const headings = sectionsOf(markdown).map(({ heading }) => heading);
  const sentences = plainText(markdown).split(/(?<=[.!?])\s+|\n+/);
  return [title, ...headings, ...sentences].filter((phrase) => phrase.trim() !== '');
}

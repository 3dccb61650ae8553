import { de } from './de.ts';
import { en, type Words } from './en.ts';

const CATALOGUES: Record<string, Words> = { en, de };

/** The first language the reader prefers that there is a catalogue for. `?lang=` overrides the browser. */
function pickWords(preferred: readonly string[]): Words {
  for (const language of preferred) {
    const found = CATALOGUES[language.split('-')[0] ?? ''];
    if (found !== undefined) return found;
  }
  return en;
}

const asked = new URLSearchParams(location.search).get('lang');
export const words = pickWords([...(asked === null ? [] : [asked]), ...navigator.languages]);

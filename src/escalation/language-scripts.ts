/** Scripts: what most languages can be told by without a model. */

const SCRIPTS = {
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Han: /\p{Script=Han}/gu,
  Hangul: /\p{Script=Hangul}/gu,
  Thai: /\p{Script=Thai}/gu,
  Devanagari: /\p{Script=Devanagari}/gu,
  Bengali: /\p{Script=Bengali}/gu,
  Tamil: /\p{Script=Tamil}/gu,
  Greek: /\p{Script=Greek}/gu,
  Hebrew: /\p{Script=Hebrew}/gu,
} as const;
export type Script = keyof typeof SCRIPTS;

/** What is written in a script. Where there is one language, the script tells it; among several, the model. */
export const LANGUAGES: Readonly<Record<Script | 'none', readonly string[]>> = {
  Latin: 'en es pt fr de it nl pl cs sk da no sv fi et lv lt hu ro tr id tl vi ca hr sr sl'.split(' '),
  Cyrillic: ['ru', 'uk', 'bg', 'sr'],
  Arabic: ['ar', 'fa'],
  Kana: ['ja'],
  Han: ['zh'],
  Hangul: ['ko'],
  Thai: ['th'],
  Devanagari: ['hi'],
  Bengali: ['bn'],
  Tamil: ['ta'],
  Greek: ['el'],
  Hebrew: ['he'],
  none: [],
};

/** One such sign says as much as several letters, so "app 登录" is Chinese. */
const SIGN_COUNTS: Partial<Record<Script, number>> = { Han: 3, Kana: 3, Hangul: 2 };
const SCRIPT_NAMES: readonly Script[] = [
  'Kana',
  'Han',
  'Latin',
  'Cyrillic',
  'Arabic',
  'Hangul',
  'Thai',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Greek',
  'Hebrew',
];

/** The script that most of a text is in. */
export function scriptOf(text: string): Script | 'none' {
  return mostWritten(text).script;
}

const BEYOND_ASCII = /[^\0-\x7f]/;
const LETTERS = /[a-z]+/gi;

/** The same, and how many letters of it there are, in letters of an alphabet. */
export function mostWritten(text: string): { script: Script | 'none'; letters: number } {
  // Nothing but ASCII, as most texts are, is Latin or nothing: no other script need be looked for.
  if (!BEYOND_ASCII.test(text)) {
    const letters = text.match(LETTERS)?.reduce((sum, run) => sum + run.length, 0) ?? 0;
    return { script: letters > 0 ? 'Latin' : 'none', letters };
  }
  let most: { script: Script | 'none'; letters: number } = { script: 'none', letters: 0 };
  for (const script of SCRIPT_NAMES) {
    const letters = (text.match(SCRIPTS[script])?.length ?? 0) * (SIGN_COUNTS[script] ?? 1);
    // A Japanese sentence may hold more Chinese signs than its own.
    const wins = script === 'Han' && most.script === 'Kana' ? false : letters > most.letters;
    if (wins) most = { script, letters };
  }
  return most;
}

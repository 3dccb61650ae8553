/** Texts that break naive code: by name, and as they come. */
export const HOSTILE: readonly (readonly [string, string])[] = [
  ['100,000 letters', 'a'.repeat(100_000)],
  ['100,000 letters and an @', `${'a'.repeat(100_000)}@`],
  ['lone surrogates', '\ud800 where \udfff is my order \ud83d'],
  ['zero-width characters', 'wh\u200bere is\u200d my\ufeff order'],
  ['right-to-left marks', '\u202ewhere is my order\u202c \u200f؟'],
  ['10,000 emoji', '😀'.repeat(10_000)],
  ['one word for ever', 'order '.repeat(20_000)],
  ['apostrophes only', "'".repeat(50_000)],
  ['ligatures that grow', 'ﷺ'.repeat(4_000)],
  ['stacked accents', `e${'\u0301'.repeat(20_000)}`],
];

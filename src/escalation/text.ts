/** Text as the rules compare it. Never shown to anybody, never stored as the message. */

/** Longest text the rules look at, UTF-16 code units. */
const LIMIT = 4_000;

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ة: 'ه',
  ى: 'ي',
};

/**
 * Folds away what does not change the meaning: case, width, accents, curly quotes, invisible characters, letters held
 * down. Never throws; lone surrogates pass through.
 */
export function fold(text: string): string {
  const head = text.slice(0, LIMIT);
  if (isPlain(head)) return released(head.toLowerCase().replaceAll('`', "'"));
  return released(
    head
      .normalize('NFKC')
      .slice(0, LIMIT)
      .toLowerCase()
      .normalize('NFD')
      // Latin accents and Arabic vowel signs only: the marks of other scripts tell letters apart.
      .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]|\p{Cf}/gu, '')
      .normalize('NFC')
      .replace(/[ßłøæœةى]/g, (letter) => LETTERS[letter] ?? letter)
      .replace(/[’‘ʼ`´]/g, "'"),
  );
}

/** Most English texts: nothing but case to fold. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Three letters and more of a kind in a row are one that was held down. */
function released(text: string): string {
  if (!hasRun(text)) return text;
  const letters = [...text];
  let kept = '';
  for (let at = 0; at < letters.length; ) {
    const letter = letters[at] ?? '';
    let end = at + 1;
    while (letters[end] === letter) end++;
    kept += end - at > 2 && /\p{L}/u.test(letter) ? letter : letter.repeat(end - at);
    at = end;
  }
  return kept;
}

/** Whether three units in a row are the same, or three pairs of surrogates may be. */
function hasRun(text: string): boolean {
  for (let at = 2; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === text.charCodeAt(at - 1) && code === text.charCodeAt(at - 2)) return true;
    if (code >= 0xd800 && code <= 0xdfff) return true;
  }
  return false;
}

/** The clauses of a folded text. A comma ends one: negation and guards do not reach across. */
export function clauses(folded: string): string[] {
  return folded
    .split(/[.!?;:,()"“”«»\n\r…。！？；：，、،؟؛¿¡]+| -{1,3} /u)
    .filter((clause) => clause.trim() !== '');
}

/** The words of a folded text. English clitics stay attached ("don't" is `dont`); others stand alone ("d'un" is two). */
export function words(folded: string): string[] {
  return folded.replace(/'(t|re|s|m|ll|ve|d)(?![\p{L}\p{N}])/gu, '$1').match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** A list of words, folded one by one: what the words of a folded text are looked up in. */
export function vocabulary(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').flatMap((word) => words(fold(word))));
}

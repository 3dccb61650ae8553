import { words } from './index.ts';

/** Times, durations and numbers as the reader's language writes them. */

const clock = new Intl.DateTimeFormat(words.locale, { hour: '2-digit', minute: '2-digit' });
const date = new Intl.DateTimeFormat(words.locale, { weekday: 'long', day: 'numeric', month: 'long' });
const percentage = new Intl.NumberFormat(words.locale, { style: 'percent' });
const languages = new Intl.DisplayNames(words.locale, { type: 'language' });

export const timeOf = (at: number): string => clock.format(at);
export const dayOf = (at: number): string => date.format(at);

/** @param share 0..1 */
export const percent = (share: number): string => percentage.format(share);

/** A duration as `m:ss`, or `h:mm:ss` from an hour on. */
export function durationOf(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${two(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** A load or capacity: at most one decimal. */
const weights = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 });
export const weightOf = (weight: number): string => weights.format(weight);

/** The name of a language, or its code when that has none. */
export function languageOf(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

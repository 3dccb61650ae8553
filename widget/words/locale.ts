/** The languages of the widget's own words. */
const LOCALES = ['en', 'de', 'es', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * Picks the first language the widget can speak.
 * @param wanted language tags, best first
 * @returns the catalogue, and the tag that led to it, which dates and numbers follow
 */
export function pickLocale(wanted: readonly (string | null | undefined)[]): {
  locale: Locale;
  language: string;
} {
  for (const tag of wanted) {
    const base = tag?.toLowerCase().split('-')[0];
    const locale = LOCALES.find((known) => known === base);
    if (tag && locale && isTag(tag)) return { locale, language: tag };
  }
  return { locale: 'en', language: 'en' };
}

/** Writing direction of a language. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

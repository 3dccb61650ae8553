/** What clients that know no opening hours are told of them: in words of ours, for they have none of their own. */

type Words = {
  /** `{at}` is a day and a time. */
  until: string;
  /** The next opening is too far off to be told. */
  long: string;
};

const en: Words = {
  until: 'Our team is not here right now, and is back on {at}. You can ask for a person again then.',
  long: 'Our team is not here right now. You can ask for a person again later.',
};

const CATALOGUE: Record<string, Words> = {
  en,
  de: {
    until:
      'Unser Team ist gerade nicht da und ist wieder da am {at}. Sie können dann wieder nach einem Menschen fragen.',
    long: 'Unser Team ist gerade nicht da. Sie können später wieder nach einem Menschen fragen.',
  },
  es: {
    until: 'Nuestro equipo no está ahora mismo y vuelve el {at}. Entonces puedes volver a pedir una persona.',
    long: 'Nuestro equipo no está ahora mismo. Puedes volver a pedir una persona más tarde.',
  },
  ar: {
    until: 'فريقنا غير متاح الآن، ويعود يوم {at}. يمكنك حينها طلب التحدث مع شخص من جديد.',
    long: 'فريقنا غير متاح الآن. يمكنك طلب التحدث مع شخص لاحقًا.',
  },
};

/**
 * That the team is not there, in the language nearest to the one asked for. The time is UTC and says so: where the reader
 * is, only their own client knows.
 * @param opensAt server ms; missing when that is weeks away
 */
export function closedText(language: string | undefined, opensAt: number | undefined): string {
  const asked = language?.split('-', 1)[0] ?? 'en';
  const known = Object.hasOwn(CATALOGUE, asked) ? asked : 'en';
  const words = CATALOGUE[known] ?? en;
  if (opensAt === undefined) return words.long;
  const clock = new Intl.DateTimeFormat(known, {
    ...{ weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
    ...{ hourCycle: 'h23', timeZone: 'UTC', timeZoneName: 'short' },
  });
  return words.until.replace('{at}', clock.format(opensAt));
}

/**
 * Counted things in one language.
 * @param locale BCP 47
 * @returns a function that picks the form for a number and puts the number in place of `#`
 */
export function plurals(locale: string) {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count: number, forms: { one: string; other: string }): string => {
    const form = rules.select(count) === 'one' ? forms.one : forms.other;
    return form.replace('#', numbers.format(count));
  };
}

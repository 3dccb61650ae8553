import * as z from 'zod/mini';

/** When a site's team is there. Times are on the wall clock of the site's own time zone. */

/** `HH:MM`; a day ends at `24:00`. */
const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/));

/** From the first minute to before the last. A night over midnight is two spans, one on each day. */
const Span = z
  .object({ from: TimeOfDay, to: TimeOfDay })
  .check(z.refine(({ from, to }) => from < to, 'from must be before to'));

/** A day's spans, in any order. None: closed. */
const Day = z.array(Span).check(z.maxLength(4));

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const Hours = z.object({
  /** An IANA name, such as `Europe/Berlin`. */
  timeZone: z.string().check(z.maxLength(60), z.refine(isTimeZone, 'no time zone')),
  /** A weekday that is left out is closed. */
  week: z.object({
    mon: z._default(Day, []),
    tue: z._default(Day, []),
    wed: z._default(Day, []),
    thu: z._default(Day, []),
    fri: z._default(Day, []),
    sat: z._default(Day, []),
    sun: z._default(Day, []),
  }),
  /** Dates that go by spans of their own instead of their weekday's: holidays, long evenings. */
  exceptions: z._default(
    z
      .array(
        z.object({ date: z.string().check(z.refine(isDate, 'no date of the form YYYY-MM-DD')), open: Day }),
      )
      .check(z.maxLength(40)),
    [],
  ),
});
export type Hours = z.infer<typeof Hours>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

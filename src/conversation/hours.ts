import { type Hours, WEEKDAYS } from '../protocol/index.ts';

/** How far ahead the next opening is looked for (days): a longer closure has none that is worth telling. */
const LOOK_AHEAD = 60;
const DAY_MS = 24 * 60 * 60_000;
const MINUTE_MS = 60_000;

/** Whether the team is there by the site's hours. A site without hours is always open. */
export function isOpen(hours: Hours | undefined, now: number): boolean {
  if (hours === undefined) return true;
  const { date, time } = wallClock(hours.timeZone, now);
  return spansOn(hours, date).some(({ from, to }) => from <= time && time < to);
}

/** When the team is there again (server ms), or `undefined` when that is too far off to be told. */
export function opensAt(hours: Hours, now: number): number | undefined {
  const today = Date.parse(wallClock(hours.timeZone, now).date);
  for (let day = 0; day <= LOOK_AHEAD; day += 1) {
    const date = new Date(today + day * DAY_MS).toISOString().slice(0, 10);
    const openings = spansOn(hours, date).map(({ from }) => instantOf(hours.timeZone, date, from));
    const next = openings.filter((at) => at > now).sort((one, other) => one - other)[0];
    if (next !== undefined) return next;
  }
  return undefined;
}

function spansOn({ week, exceptions }: Hours, date: string): { from: string; to: string }[] {
  const exception = exceptions.find((one) => one.date === date);
  if (exception) return exception.open;
  // Sunday is the first day in `Date`, and the last in a team's week.
  const weekday = WEEKDAYS[(new Date(date).getUTCDay() + 6) % 7];
  return weekday === undefined ? [] : week[weekday];
}

/** What calendar and clock on the wall show there at an instant, as `YYYY-MM-DD` and `HH:MM`. */
function wallClock(timeZone: string, at: number): { date: string; time: string } {
  const {
    year = '',
    month = '',
    day = '',
    hour = '',
    minute = '',
  } = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return { date: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
}

/** The instant at which the wall shows this. What a change of the clock leaves out is taken as after the change. */
function instantOf(timeZone: string, date: string, time: string): number {
  const shown =
    Date.parse(date) + Number(time.slice(0, 2)) * 60 * MINUTE_MS + Number(time.slice(3)) * MINUTE_MS;
  const offsetAt = (at: number): number => {
    const wall = wallClock(timeZone, at);
    return Date.parse(`${wall.date}T${wall.time}Z`) - Math.floor(at / MINUTE_MS) * MINUTE_MS;
  };
  // The offset is asked for twice: the first guess may lie on the other side of a change of the clock.
  return shown - offsetAt(shown - offsetAt(shown));
}

/** Making one takes a hundred times as long as asking it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  clocks.set(timeZone, clock);
  return clock;
}

const HOUR_MS = 3_600_000;

/** When a conversation that is put off for an hour comes back (server ms). @param ahead as in `DeskView` */
export function inAnHour(ahead: number): number {
  return Date.now() + ahead + HOUR_MS;
}

/** Nine in the morning of the next day, where the agent is (server ms). @param ahead as in `DeskView` */
export function tomorrowAtNine(ahead: number): number {
  const at = new Date(Date.now() + ahead);
  at.setDate(at.getDate() + 1);
  return at.setHours(9, 0, 0, 0);
}

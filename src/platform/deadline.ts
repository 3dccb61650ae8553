/** Nothing came back in time. What was asked may have happened all the same. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

/**
 * Waits for an answer, but not for ever: a call to another object may hang when either dies.
 * @param ms how long
 * @throws Unanswered when the time is over; whatever `work` rejects with
 */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unanswered()), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

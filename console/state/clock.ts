import { signal } from '@preact/signals';

/** The local time (ms), once a second: what ticks on the screen reads this. */
export const now = signal(Date.now());

/** Starts the clock. @returns how to stop it */
export function startClock(): () => void {
  const timer = setInterval(() => {
    now.value = Date.now();
  }, 1_000);
  return () => clearInterval(timer);
}

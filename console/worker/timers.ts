/**
 * The console's timers, in a worker of their own: a browser slows those of a hidden page down to one a minute, and an
 * agent whose heart beats that slowly would be given up.
 */

/** Asks for `id` to come back after `ms`, or, without `ms`, no longer. */
export type Ask = { id: number; ms?: number };

const running = new Map<number, ReturnType<typeof setTimeout>>();

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  clearTimeout(running.get(data.id));
  running.delete(data.id);
  if (data.ms === undefined) return;
  const back = () => {
    running.delete(data.id);
    // A worker's own `postMessage`; the one of a window would want to know where to.
    self.postMessage(data.id);
  };
  running.set(data.id, setTimeout(back, data.ms));
});

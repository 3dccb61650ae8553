/** Anything with a view that changes: a thread, or a desk. */
type Source<View> = { view: View; subscribe(listener: () => void): () => void };

/**
 * Waits for a view to become so.
 * @returns whether it did within `ms`
 */
export function until<View>(
  source: Source<View>,
  met: (view: View) => boolean,
  ms: number,
): Promise<boolean> {
  if (met(source.view)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (result: boolean) => {
      clearTimeout(timer);
      stop();
      resolve(result);
    };
    const timer = setTimeout(() => end(false), ms);
    const stop = source.subscribe(() => {
      if (met(source.view)) end(true);
    });
  });
}

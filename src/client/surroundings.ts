/**
 * Listens to the page's `window` or `document`, where there is one: in Node and in workers there is not.
 * @returns how to stop listening
 */
export function listen(
  target: 'window' | 'document',
  type: string,
  listener: (event: Event) => void,
): () => void {
  const found: unknown = Reflect.get(globalThis, target);
  if (!(found instanceof EventTarget)) return () => {};
  found.addEventListener(type, listener);
  return () => found.removeEventListener(type, listener);
}

/** Whether somebody may be looking: false only when a browser says that the page is hidden. */
export function isVisible(): boolean {
  const page: unknown = Reflect.get(globalThis, 'document');
  return !(page instanceof EventTarget && 'visibilityState' in page && page.visibilityState === 'hidden');
}

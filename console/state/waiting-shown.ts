import { signal } from '@preact/signals';
import { browserStore, PREFIX } from './storage.ts';

const KEY = `${PREFIX}waiting`;

/** Whether the list of who waits is unfolded. Remembered in this browser. */
export const waitingShown = signal(browserStore.getItem(KEY) !== 'off');

export function showWaiting(on: boolean): void {
  waitingShown.value = on;
  browserStore.setItem(KEY, on ? 'on' : 'off');
}

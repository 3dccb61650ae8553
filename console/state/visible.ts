import { signal } from '@preact/signals';

/** Whether somebody may be looking at this page. */
export const visible = signal(document.visibilityState === 'visible');

document.addEventListener('visibilitychange', () => {
  visible.value = document.visibilityState === 'visible';
});

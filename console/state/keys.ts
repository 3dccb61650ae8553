import { signal } from '@preact/signals';
import { browserStore, PREFIX } from './storage.ts';

const KEY = `${PREFIX}keys`;

/** Single-key shortcuts can be switched off: they get in the way of speech input. Remembered in this browser. */
export const keysOn = signal(browserStore.getItem(KEY) !== 'off');

export function setKeysOn(on: boolean): void {
  keysOn.value = on;
  browserStore.setItem(KEY, on ? 'on' : 'off');
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target.matches('textarea, select') || target.isContentEditable;
}

/** Presses what the screen shows for this key: an enabled control marked with `data-shortcut`. */
function press(key: string): boolean {
  const control = document.querySelector<HTMLElement>(`[data-shortcut="${CSS.escape(key)}"]:not(:disabled)`);
  control?.click();
  return control !== null;
}

/** Moves the focus along the conversations in the lists. */
function step(by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const here = rows.findIndex((row) => row.matches(':focus'));
  const from = here >= 0 ? here : rows.findIndex((row) => row.ariaCurrent === 'true');
  const next = rows[from < 0 ? (by === 1 ? 0 : rows.length - 1) : from + by];
  next?.focus();
  return next !== undefined;
}

/**
 * Listens for single keys outside inputs. Keys with a modifier, from AltGraph or an input method are left alone, and
 * while a dialog is open so is everything.
 * @param more keys that do more than press a control
 * @returns how to stop
 */
export function startKeys(more: Record<string, () => void>): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (!keysOn.value || event.defaultPrevented || event.isComposing || event.repeat) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.getModifierState('AltGraph')) return;
    if (isWriting(event.target) || document.querySelector('dialog[open]') !== null) return;
    if (handle(event.key, more)) event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

function handle(key: string, more: Record<string, () => void>): boolean {
  if (key === 'j') return step(1);
  if (key === 'k') return step(-1);
  if (key === 'o') {
    const row = document.activeElement;
    if (row instanceof HTMLElement && row.dataset.row !== undefined) row.click();
    return true;
  }
  const action = more[key];
  if (action === undefined) return /^[a-z?]$/.test(key) && press(key);
  action();
  return true;
}

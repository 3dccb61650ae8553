import { computed, effect } from '@preact/signals';
import { words } from '../words/index.ts';
import { nameOf, whyHere } from '../words/of.ts';
import { announce } from './say.ts';
import { awaitGesture, ring } from './sound.ts';
import type { Workspace } from './workspace.ts';

const RING_EVERY_MS = 2_000;

/**
 * Draws the agent's attention: rings while a call waits, tells of each call once, and counts in the window's title.
 * @returns how to stop
 */
export function startAlerts(workspace: Workspace): () => void {
  const calls = computed(() => workspace.desk.value.calls.length);
  const unread = computed(() => {
    let sum = 0;
    for (const open of workspace.threads.value.values()) if (open.mine.value) sum += open.unread.value;
    return sum;
  });
  const told = new Set<string>();
  const stops = [
    awaitGesture(),
    effect(() => ringing(calls.value)),
    effect(() => {
      for (const { item } of workspace.desk.value.calls) {
        const call = `${item.conversation}:${item.epoch}`;
        if (told.has(call)) continue;
        told.add(call);
        announce(words.callAnnounced(nameOf(item), whyHere(item)));
      }
    }),
    effect(() => {
      if (calls.value > 0) return;
      document.title = unread.value > 0 ? `(${unread.value}) ${words.product}` : words.product;
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    document.title = words.product;
  };
}

/** Rings, and lets the title flash, for as long as there is a call. */
function ringing(calls: number): (() => void) | undefined {
  if (calls === 0) return undefined;
  let lit = false;
  const beat = () => {
    lit = !lit;
    document.title = lit ? words.titleCalls(calls) : words.product;
    ring();
  };
  beat();
  const timer = setInterval(beat, RING_EVERY_MS);
  return () => clearInterval(timer);
}

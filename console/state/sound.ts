import { computed, signal } from '@preact/signals';
import { browserStore, PREFIX } from './storage.ts';

const KEY = `${PREFIX}sound`;
const wanted = signal(browserStore.getItem(KEY) !== 'off');
const running = signal(false);
let context: AudioContext | undefined;

/** `blocked`: wanted, but the browser lets no page make a sound before its user has touched it. */
export const sound = computed(() => (!wanted.value ? 'off' : running.value ? 'on' : 'blocked'));

/** Switches the sound of calls on or off; remembered in this browser. */
export function toggleSound(): void {
  wanted.value = sound.value !== 'on';
  browserStore.setItem(KEY, wanted.value ? 'on' : 'off');
  if (wanted.value) void unlock();
}

/** Two short tones. Silent when sound is off or blocked. */
export function ring(): void {
  if (sound.value !== 'on' || context === undefined) return;
  const start = context.currentTime;
  for (const [index, pitch] of [660, 880].entries()) {
    const tone = new OscillatorNode(context, { frequency: pitch });
    const volume = new GainNode(context, { gain: 0 });
    const from = start + index * 0.18;
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(0.18, from + 0.02);
    volume.gain.linearRampToValueAtTime(0, from + 0.16);
    tone.connect(volume).connect(context.destination);
    tone.start(from);
    tone.stop(from + 0.17);
  }
}

async function unlock(): Promise<void> {
  try {
    context ??= new AudioContext();
    await context.resume();
    running.value = context.state === 'running';
  } catch {
    running.value = false;
  }
}

/** Waits for the first gesture, which is when a browser allows sound. @returns how to stop waiting */
export function awaitGesture(): () => void {
  const stop = new AbortController();
  const onGesture = () => void unlock().then(() => running.value && stop.abort());
  // A whole click: at the press alone the button that tells of the sound would move others from under the pointer.
  for (const type of ['click', 'keydown'] as const)
    document.addEventListener(type, onGesture, { signal: stop.signal });
  // Signing in was one.
  if (navigator.userActivation?.hasBeenActive) onGesture();
  return () => stop.abort();
}

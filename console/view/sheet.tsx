import type { ComponentChildren } from 'preact';

/** A table's box: one that is too wide scrolls in it, by keyboard as well. */
export function Sheet({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <section
      class="sheet"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      {children}
    </section>
  );
}

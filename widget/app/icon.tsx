const SHAPES = {
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M12 19V5M5.5 11.5L12 5l6.5 6.5',
  bot: 'M5 9h14v10H5zM12 9V5M9.5 13.5v1M14.5 13.5v1M12 5h.01',
  clock: 'M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16M12 8v4.5l3 1.8',
  down: 'M12 5v14M5.5 12.5L12 19l6.5-6.5',
} as const;

/** A line drawing that says nothing by itself: what it means is always in words beside it. */
export function Icon({ name }: { name: keyof typeof SHAPES }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}

const channel = (hex: string, at: number) => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

/** Black or white, whichever reads better on `accent` (`#rrggbb`). The better one always has a ratio above 4.5. */
export function inkOn(accent: string): '#000' | '#fff' {
  const luminance = 0.2126 * channel(accent, 1) + 0.7152 * channel(accent, 3) + 0.0722 * channel(accent, 5);
  return luminance > 0.179 ? '#000' : '#fff';
}

/** Origins, as browsers send them: compared whole after parsing, never by suffix or pattern. */

/** Whether a text is an http(s) origin, written as browsers write it. */
export function isOrigin(text: string): boolean {
  return canonical(text) === text;
}

/** The origin as browsers send it, or `null` for anything that is not http(s). */
export function canonical(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.origin : null;
}

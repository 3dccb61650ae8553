/** `text` cut into plain pieces and web addresses. Joined again, the pieces are the text. */
export function pieces(text: string): { text: string; href?: string }[] {
  const found: { text: string; href?: string }[] = [];
  let from = 0;
  for (const match of text.matchAll(/\bhttps?:\/\/[^\s<>"'`]+/gi)) {
    const address = trimmed(match[0]);
    if (!isWebAddress(address)) continue;
    if (match.index > from) found.push({ text: text.slice(from, match.index) });
    found.push({ text: address, href: address });
    from = match.index + address.length;
  }
  if (from < text.length) found.push({ text: text.slice(from) });
  return found;
}

/** Without the punctuation that belongs to the sentence: `(see https://a.example/b).` */
function trimmed(address: string): string {
  let end = address.length;
  for (;;) {
    const last = address[end - 1] ?? '';
    const unopened = last === ')' && !address.slice(0, end).includes('(');
    if (!unopened && !/[.,;:!?\]}*_…،؟]/.test(last)) return address.slice(0, end);
    end -= 1;
  }
}

function isWebAddress(address: string): boolean {
  try {
    const { protocol, hostname } = new URL(address);
    return (protocol === 'https:' || protocol === 'http:') && hostname !== '';
  } catch {
    return false;
  }
}

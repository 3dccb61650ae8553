/**
 * The lines of a stream of UTF-8, without their ends. Only a line feed ends one: JSON may hold other line separators as
 * they are. Bytes that are no UTF-8 become U+FFFD.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const [first = '', ...others] = text.split('\n');
    parts.push(first);
    for (const other of others) {
      yield parts.splice(0).join('');
      parts.push(other);
    }
  }
  const last = parts.join('') + decoder.decode();
  if (last !== '') yield last;
}

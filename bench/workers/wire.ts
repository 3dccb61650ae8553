/** What a client of the plain servers says: `{t: 'send', id, text}`. @throws when it is anything else */
export function readSaid(raw: string | ArrayBuffer): { id: string; text: string } {
  const frame: unknown = JSON.parse(typeof raw === 'string' ? raw : '');
  if (typeof frame !== 'object' || frame === null || !('id' in frame) || !('text' in frame))
    throw new Error('no message');
  return { id: String(frame.id), text: String(frame.text) };
}

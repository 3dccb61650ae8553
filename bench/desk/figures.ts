import * as z from 'zod/mini';
import type { Running } from '../servers/running.ts';

/** Rows that the desk has read and written so far, alarms included, and how often customers were told of the line. */
const Figures = z.object({ read: z.number(), written: z.number(), told: z.number() });
export type Figures = z.infer<typeof Figures>;

export async function figuresOf({ url }: Running): Promise<Figures> {
  return Figures.parse(await (await fetch(url)).json());
}

/** Where the server's sockets are. */
export function socketUrl({ url }: Running): string {
  return url.replace('http', 'ws');
}

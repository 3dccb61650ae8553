/** The shared client of widget, console, replay and tests: one thread, or one desk, over any network. */
export { DeskClient } from './desk.ts';
export { ClientError } from './errors.ts';
export { Thread } from './thread.ts';
export type * from './types.ts';

/** The wire contract: imported by server, widget, console and tests; the only thing they share besides the client. */
export * from './blanked.ts';
export * from './codes.ts';
export * from './desk-frames.ts';
export * from './events.ts';
export * from './frames.ts';
export * from './hours.ts';
export * from './http.ts';
export * from './limits.ts';
export * from './page-url.ts';
export * from './parse.ts';
export * from './previous.ts';
export * from './random-id.ts';
export * from './signals.ts';
export * from './standing.ts';
export * from './values.ts';
export * from './version.ts';

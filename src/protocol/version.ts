/** The one number both sides must agree on. A server also accepts the previous ones. */
export const PROTOCOL_VERSION = 3;

/** Versions this build can speak, newest first. */
export const SUPPORTED_VERSIONS: readonly number[] = [3, 2, 1];

/** The subprotocol a server selects; it never echoes the token beside it. */
export const SUBPROTOCOL = 'baton.v1';

/** Prefix of the subprotocol entry that carries the caller's token (never the URL: URLs are logged). */
export const TOKEN_PREFIX = 'baton.token.';

/** Heartbeat texts, matched exactly by the runtime's auto-response, so that they never wake an object. */
export const PING = 'ping';
export const PONG = 'pong';

/**
 * How often a client pings (ms), and after how much silence a peer counts as gone (ms): a browser may slow the timers of
 * a page that nobody looks at to one a minute, and who waits in another tab is still there.
 */
export const PING_INTERVAL_MS = 25_000;
export const PEER_DEAD_MS = 90_000;

/** How often an agent's client pings the desk at the latest (ms), and after how much silence they count as gone. */
export const AGENT_BEAT_MS = 45_000;
export const AGENT_DEAD_MS = 2 * AGENT_BEAT_MS;

import { CLOSE, type CloseName, PING, PONG, SUBPROTOCOL } from '../protocol/index.ts';

/**
 * Hibernating sockets, the same way for every object: accepted here, pinged without waking, closed with an answer.
 * Quirks of the runtime are dealt with in this file only.
 */

/** Lets the runtime answer heartbeats by itself. Once, in the constructor. */
export function answerPings(ctx: DurableObjectState): void {
  ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG));
}

/**
 * Accepts an upgrade into hibernation.
 * @param tags at most 10, each at most 256 characters; they are how `socketsOf` finds the socket again
 * @param attachment survives hibernation; at most 16 KB
 */
export function acceptSocket(ctx: DurableObjectState, tags: string[], attachment: unknown): Response {
  const { 0: client, 1: server } = new WebSocketPair();
  ctx.acceptWebSocket(server, tags);
  server.serializeAttachment(attachment);
  return new Response(null, {
    status: 101,
    webSocket: client,
    headers: { 'Sec-WebSocket-Protocol': SUBPROTOCOL },
  });
}

/**
 * Takes an upgrade only to close it with a code: a browser hides the status of a refused upgrade from the page, and
 * the client must learn whether to come back. Never wakes an object.
 */
export function refuseSocket(name: CloseName): Response {
  const { 0: client, 1: server } = new WebSocketPair();
  server.accept();
  closeSocket(server, name);
  return new Response(null, {
    status: 101,
    webSocket: client,
    headers: { 'Sec-WebSocket-Protocol': SUBPROTOCOL },
  });
}

/** Sockets that were closed by us, in memory: the runtime's own state is the same when the peer was first. */
const closed = new WeakSet<WebSocket>();

/**
 * Whether we have closed this socket. Its peer is late, or deaf to it: frames that still come have no effect, and
 * should cost as little as a frame can.
 */
export function isClosed(socket: WebSocket): boolean {
  return closed.has(socket);
}

/** Closes with one of the protocol's codes. A socket that is closed already is left alone. */
export function closeSocket(socket: WebSocket, name: CloseName): void {
  if (isClosed(socket)) return;
  closed.add(socket);
  try {
    socket.close(CLOSE[name].code, CLOSE[name].reason);
  } catch {
    // It was closed already.
  }
}

/**
 * Answers a close, as `webSocketClose` must: without an answer the peer waits for seconds. 1005 ("no code") is answered
 * without a code; 1006 and 1015 mean that there is nobody left to answer.
 */
export function answerClose(socket: WebSocket, code: number, reason: string): void {
  closed.add(socket);
  try {
    if (code === 1005) socket.close();
    else if (code !== 1006 && code !== 1015) socket.close(code, reason);
  } catch {
    // The other side was faster.
  }
}

/** The open sockets with this tag, without `except`: a closing socket is still in the runtime's list. */
export function socketsOf(ctx: DurableObjectState, tag?: string, except?: WebSocket): WebSocket[] {
  return ctx
    .getWebSockets(tag)
    .filter((socket) => socket !== except && socket.readyState === WebSocket.READY_STATE_OPEN);
}

/**
 * Whether the peer has vanished without a word, and the socket is still open to us.
 * @param since when the socket was accepted (ms); one that is new has not had to ping yet
 * @param deadMs after how much silence it counts as gone
 */
export function isSilent(
  ctx: DurableObjectState,
  socket: WebSocket,
  since: number,
  now: number,
  deadMs: number,
): boolean {
  const heard = ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? 0;
  return now - Math.max(since, heard) > deadMs;
}

/** Sends a text that is ready to go. A socket that has just died is left to its close event. */
export function sendText(socket: WebSocket, text: string): void {
  if (isClosed(socket)) return;
  try {
    socket.send(text);
  } catch {
    // Its close event follows.
  }
}

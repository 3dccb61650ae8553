import { startServer } from '../../scripts/server/server.ts';

/** A process that starts a server, says where, and then does nothing: for the test that kills it. */
const { url } = await startServer();
process.send?.(url);

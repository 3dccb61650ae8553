import { rmSync } from 'node:fs';
import { runningServer, STATE } from './local.ts';

/** `npm run reset`: forgets everything the local server has stored. Its secrets stay. */

const server = runningServer();
if (server !== undefined) {
  console.error(`Baton is running (process ${server}). Stop it first.`);
  process.exit(1);
}
rmSync(STATE, { recursive: true, force: true });
console.log('The local state is gone. npm start begins afresh.');

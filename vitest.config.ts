import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** Pure tests in Node, tests inside workerd, the story in a real browser, and servers that are killed in between. */

const SECRET = 'a signing secret for tests only, long enough';

/** No test is a benchmark: a busy machine may take its time. */
const testTimeout = 30_000;

/** Such tests own the machine while they run: one file at a time, and patience. */
const withRealServers = {
  environment: 'node',
  fileParallelism: false,
  testTimeout: 180_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    // Objects with open sockets take their time to stop.
    teardownTimeout: 60_000,
    // A runtime that is being closed may still ask for a module, of an object that starts again: no test is about that.
    onUnhandledError: ({ name, message }) =>
      name !== 'EnvironmentTeardownError' || !message.includes('Closing rpc while "resolve" was pending'),
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], environment: 'node', testTimeout } },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                DEMO: 'true',
                AGENTS: JSON.stringify([
                  { id: 'sam', name: 'Sam', site: 'demo' },
                  { id: 'noor', name: 'Noor', site: 'demo' },
                  { id: 'kim', name: 'Kim', site: 'other' },
                ]),
                SIGNING_SECRET: SECRET,
                ADMIN_TOKEN: 'an admin token for tests only, long enough',
                IDENTITY_SECRETS: JSON.stringify({ demo: 'an identity secret for tests only, long enough' }),
              },
            },
          }),
        ],
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.ts'],
          testTimeout,
          // itty-durable mixes module systems and loads here only when it was bundled first.
          deps: { optimizer: { ssr: { enabled: true, include: ['itty-durable'] } } },
        },
      },
      { test: { name: 'browser', include: ['test/browser/**/*.test.ts'], ...withRealServers } },
      { test: { name: 'chaos', include: ['test/chaos/**/*.test.ts'], ...withRealServers } },
    ],
  },
});

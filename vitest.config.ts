import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** Three kinds of tests: pure ones in Node, those inside workerd, and the story in a real browser. */

const SECRET = 'a signing secret for tests only, long enough';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], environment: 'node' } },
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
          // itty-durable mixes module systems and loads here only when it was bundled first.
          deps: { optimizer: { ssr: { enabled: true, include: ['itty-durable'] } } },
          // Objects with open sockets take their time to stop.
          teardownTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

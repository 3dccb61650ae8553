import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../console/', import.meta.url));

/**
 * Builds the agent console: one page, its script and style sheet, and a worker for its timers, all served under `/console/`.
 * @param outdir the folder that is served as `/console`
 * @throws when the sources do not compile
 */
export async function buildConsole(outdir: string): Promise<void> {
  await build({
    entryPoints: [
      { in: join(source, 'main.tsx'), out: 'console' },
      { in: join(source, 'worker/timers.ts'), out: 'timers' },
      { in: join(source, 'styles/console.css'), out: 'console' },
    ],
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'warning',
  });
  await copyFile(join(source, 'index.html'), join(outdir, 'index.html'));
}

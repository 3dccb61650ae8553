import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildConsole } from './build-console.ts';
import { buildWidget } from './build-widget.ts';
import { ROOT } from './local.ts';

/** `npm run build`: everything a browser gets, in `dist/public`. The Worker itself is bundled by wrangler. */
export async function build(): Promise<void> {
  const out = join(ROOT, 'dist/public');
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await Promise.all([
    buildWidget(out),
    buildConsole(join(out, 'console')),
    cp(join(ROOT, 'demo'), join(out, 'demo'), {
      recursive: true,
      filter: (source) => source !== join(ROOT, 'demo/seed'),
    }),
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();

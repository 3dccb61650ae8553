import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type BuildOptions, build, type Plugin, transform } from 'esbuild';

const here = join(import.meta.dirname, '../widget/');

/** Style sheets become minified text that the shadow root adopts: a strict CSP allows no style tags. */
const cssAsText: Plugin = {
  name: 'css-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    });
  },
};

/**
 * Schemas that nothing reads would stay otherwise: a bundler cannot know that making one has no effect. Wrapped like
 * this it may see that. The formatter ends every statement where this looks for its end.
 */
export const unreadSchemasGo: Plugin = {
  name: 'unread-schemas-go',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]protocol[\\/][\w-]+\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const made = /^((?:export )?const \w+(?:: \w+)? = )((?:z\b|[A-Z]\w*\.)[\s\S]*?);\n(?![ })])/gm;
      return { contents: code.replace(made, '$1/* @__PURE__ */ (() => $2)();\n'), loader: 'ts' };
    });
  },
};

const common = {
  bundle: true,
  minify: true,
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  plugins: [cssAsText, unreadSchemasGo],
  // Half of the app's bytes would be zod; this is the part of it that is used.
  alias: { 'zod/mini': join(here, 'schema.ts') },
  write: true,
  metafile: true,
  tsconfigRaw: {},
} satisfies BuildOptions;

/**
 * Builds the widget into `outdir`: `widget.js` (the loader), `widget-app.js` and one `widget-words-*.js` for each
 * language but English. The app's address carries a version, so that a cached loader never meets another build's app
 * in a browser's cache.
 * @returns brotli bytes of each file
 */
export async function buildWidget(outdir: string): Promise<Record<string, number>> {
  const parts = await build({
    ...common,
    outdir,
    format: 'esm',
    // Modules are UTF-8 on every page; a classic script, as the loader is one, is read in the page's own encoding.
    charset: 'utf8',
    entryPoints: {
      'widget-app': join(here, 'app/main.tsx'),
      'widget-words-de': join(here, 'words/de.ts'),
      'widget-words-es': join(here, 'words/es.ts'),
      'widget-words-ar': join(here, 'words/ar.ts'),
    },
  });
  const paths = Object.keys(parts.metafile.outputs).sort();
  const version = createHash('sha256');
  for (const path of paths) version.update(await readFile(path));
  const loader = await build({
    ...common,
    outdir,
    format: 'iife',
    entryPoints: { widget: join(here, 'loader.ts') },
    define: { BUILD: JSON.stringify(version.digest('hex').slice(0, 12)) },
  });
  return sizes([...Object.keys(loader.metafile.outputs), ...paths]);
}

async function sizes(paths: readonly string[]): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const path of paths) {
    const name = path.split('/').at(-1) ?? path;
    found[name] = brotliCompressSync(await readFile(path)).byteLength;
  }
  const open = (found['widget.js'] ?? 0) + (found['widget-app.js'] ?? 0);
  const list = Object.entries(found).map(([name, bytes]) => `${name} ${kilobytes(bytes)}`);
  console.log(`widget, brotli: ${list.join(', ')}; with an open panel ${kilobytes(open)}`);
  return found;
}

const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1)} KB`;

/** Lets `ctx.exports` know what `src/index.ts` exports: an object reaches its own Worker's entrypoints through it. */
declare namespace Cloudflare {
  interface GlobalProps {
    mainModule: typeof import('./index.ts');
    durableNamespaces: 'Conversation' | 'Desk' | 'Site' | 'Library';
  }
}

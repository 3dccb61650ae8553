/**
 * The shipped Worker, as it was built, with objects that can be told to die. Loaded beside the bundle by the chaos
 * server only, as it is: that is why it is not TypeScript. Nothing that ships knows of it.
 */
import worker, * as shipped from './index.js';

export * from './index.js';

/** An object that ends at once, in the middle of whatever it does: its memory and sockets are gone, its rows stay. */
function mortal(Base) {
  return class extends Base {
    die() {
      this.ctx.abort('chaos');
    }
  };
}

export class Conversation extends mortal(shipped.Conversation) {}
export class Desk extends mortal(shipped.Desk) {}
export class Library extends mortal(shipped.Library) {}

export default {
  async fetch(request, env, ctx) {
    const url = new URL(request.url);
    if (url.pathname !== '/chaos/abort') return worker.fetch(request, env, ctx);
    const namespace = env[url.searchParams.get('namespace')];
    try {
      await namespace.getByName(url.searchParams.get('name')).die();
      return new Response('alive', { status: 500 });
    } catch {
      return new Response('aborted');
    }
  },
};

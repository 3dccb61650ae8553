import type { Conversation } from './objects/conversation.ts';
import type { Desk } from './objects/desk.ts';
import type { Library } from './objects/library.ts';
import type { Variables } from './variables.ts';

/** The bindings, variables and secrets of a deployment. */
export interface Env extends Variables {
  CONVERSATIONS: DurableObjectNamespace<Conversation>;
  DESKS: DurableObjectNamespace<Desk>;
  LIBRARIES: DurableObjectNamespace<Library>;
  /** Reached through `SiteClient` only: itty-durable speaks its own fetch dialect. */
  SITES: DurableObjectNamespace;
  /** The built widget, console and demo page. Absent where only the API is served. */
  ASSETS?: Fetcher;
  /** Flood guard for new conversations per address. Optional: plain workerd has none. */
  NEW_CONVERSATIONS?: RateLimit;
}

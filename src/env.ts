import type { Conversation } from './objects/conversation.ts';
import type { Desk } from './objects/desk.ts';
import type { Library } from './objects/library.ts';

/** The bindings, variables and secrets of a deployment. All variables are text; docs/operate.md explains each. */
export interface Env {
  CONVERSATIONS: DurableObjectNamespace<Conversation>;
  DESKS: DurableObjectNamespace<Desk>;
  LIBRARIES: DurableObjectNamespace<Library>;
  /** Reached through `SiteClient` only: itty-durable speaks its own fetch dialect. */
  SITES: DurableObjectNamespace;
  /** The built widget, console and demo page. Absent where only the API is served. */
  ASSETS?: Fetcher;
  /** Flood guard for new conversations per address. Optional: plain workerd has none. */
  NEW_CONVERSATIONS?: RateLimit;
  /** `"true"`: agents sign in by picking a name, and every screen says that this is a demo. */
  DEMO?: string;
  /** JSON: a list of `AgentConfig`. */
  AGENTS?: string;
  /** JSON: any subset of `Limits`. */
  LIMITS?: string;
  /** Header that a trusted proxy sets to the client's address. Default `CF-Connecting-IP`. */
  ADDRESS_HEADER?: string;
  /** Secret: signs tokens. Without it every door stays shut. */
  SIGNING_SECRET?: string;
  /** Secret: opens the admin API. Without it that API stays shut. */
  ADMIN_TOKEN?: string;
  /** Secret: JSON `{site: secret}`; verifies identities signed by a site's own server. */
  IDENTITY_SECRETS?: string;
}

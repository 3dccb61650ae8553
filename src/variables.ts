/** The variables and secrets of a deployment. All are text; docs/operate.md explains each. */
export interface Variables {
  /** `"true"`: agents sign in by picking a name, and every screen says that this is a demo. */
  DEMO?: string;
  /** JSON: a list of `AgentConfig`. */
  AGENTS?: string;
  /** JSON: any subset of `Limits`. */
  LIMITS?: string;
  /** Header that a trusted proxy sets to the client's address. Default `CF-Connecting-IP`. */
  ADDRESS_HEADER?: string;
  /** The origin that browsers know this server by, where a proxy in front ends TLS. Default: what it is called by. */
  ORIGIN?: string;
  /** Secret: signs tokens. Without it every door stays shut. */
  SIGNING_SECRET?: string;
  /** Secret: opens the admin API. Without it that API stays shut. */
  ADMIN_TOKEN?: string;
  /** Secret: JSON `{site: secret}`; verifies identities signed by a site's own server. */
  IDENTITY_SECRETS?: string;
}

import { type AnyEvent, isPublic } from '../protocol/index.ts';

/** Who reads: customers get the public projection, agents get everything. */
export type Audience = 'customer' | 'agent';

/**
 * The event as this audience sees it, or `null` when it does not. The agent's projection is a superset of the
 * customer's; live frames and pages are both made here, so they are identical.
 */
export function project(event: AnyEvent, audience: Audience): AnyEvent | null {
  if (audience === 'agent') return event;
  if (!isPublic(event)) return null;
  if (!('staff' in event)) return event;
  const { staff: _, ...shown } = event;
  return shown;
}

import type { AgentProfile, AgentRef, RoutingSettings } from '../protocol/index.ts';
import type { Draft } from './draft.ts';
import { endCall, ringing } from './offers.ts';
import type { Agent } from './state.ts';

/** What agents can do, and how the site routes, may change at any time; it counts from the next call on. */

/** An agent whom the desk has not met yet, as they come in. */
export function newAgent(draft: Draft, { id, name }: AgentRef, profile: AgentProfile): Agent {
  return {
    ...{ id, name, ...profile, availability: 'online', misses: 0 },
    ...{ connected: true, idleSince: draft.now },
  };
}

/** An operator's word on an agent, known here or not. It goes before the configuration from now on. */
export function editProfile(draft: Draft, { id, name }: AgentRef, profile: AgentProfile): void {
  const stranger = { ...newAgent(draft, { id, name }, profile), connected: false };
  const agent = draft.floor.agent(id) ?? stranger;
  draft.putAgent({ ...agent, edited: true });
  applyProfile(draft, id, profile);
}

/** Gives a known agent this profile. */
export function applyProfile(draft: Draft, id: string, profile: AgentProfile): void {
  const { floor } = draft;
  const agent = floor.agent(id);
  if (agent === undefined || sameProfile(agent, profile)) return;
  const { capacity, skills, languages, teams, senior } = profile;
  draft.putAgent({ ...agent, capacity, skills, languages, teams, senior });
  makeRoom(draft, id);
}

/** Moves on the calls that an agent has no room for any longer. One that is all they hold stays, whatever it weighs. */
export function makeRoom(draft: Draft, id: string): void {
  const { floor } = draft;
  for (const { handoff, call } of ringing(draft, id)) {
    if (floor.load(id) <= (floor.agent(id)?.capacity ?? 0) || floor.held(id).length === 1) return;
    endCall(draft, handoff, call, 'withdrawn');
    draft.effects.push({ type: 'ringOver', agent: id, conversation: handoff.conversation, why: 'timeout' });
  }
}

function sameProfile(agent: Agent, profile: AgentProfile): boolean {
  const parts = ({ capacity, skills, languages, teams, senior }: AgentProfile): string => {
    const listed = (record: Record<string, unknown>): unknown[] => Object.entries(record).sort();
    return JSON.stringify([capacity, listed(skills), listed(languages), [...teams].sort(), senior]);
  };
  return parts(agent) === parts(profile);
}

/** The site's settings. Who waits already keeps the head start and the weight they came with. */
export function setSettings(draft: Draft, settings: RoutingSettings): void {
  draft.configure(settings);
}

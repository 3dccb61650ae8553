import type { ClientFrame } from '../protocol/index.ts';
import type { Audience } from './project.ts';

const BOTH = ['hello', 'pull', 'send', 'discard', 'typing', 'received', 'seen'] as const;

/** Which frames each role may send; anything else is `not_allowed`. */
const ALLOWED: Record<Audience, ReadonlySet<ClientFrame['t']>> = {
  customer: new Set<ClientFrame['t']>([...BOTH, 'answer', 'intake', 'rate', 'leave']),
  agent: new Set<ClientFrame['t']>([
    ...BOTH,
    'note',
    'handBack',
    'transfer',
    'resolve',
    'snooze',
    'redact',
    'feedback',
    'block',
  ]),
};

/** Whether this role may send this type of frame. */
export function mayUse(role: Audience, type: ClientFrame['t']): boolean {
  return ALLOWED[role].has(type);
}

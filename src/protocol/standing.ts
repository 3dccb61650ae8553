import type { AnyEvent } from './events.ts';
import type { Control, Status } from './values.ts';

/** Where a conversation stands: its status and who holds control. The same fold runs on server and clients. */
export type Standing = { status: Status; control: Control };

/** Before anything happened: the bot holds control, at epoch 0. */
export const INITIAL_STANDING: Standing = { status: 'pending', control: { owner: 'bot', epoch: 0 } };

/** The standing after one more event. */
export function stand(before: Standing, event: AnyEvent): Standing {
  switch (event.kind) {
    case 'control.passed':
      return { status: event.to.owner === 'bot' ? 'pending' : 'open', control: event.to };
    case 'conversation.resolved':
      return { ...before, status: 'resolved' };
    case 'conversation.snoozed':
      return { ...before, status: 'snoozed' };
    case 'conversation.reopened':
      return { ...before, status: 'pending' };
    default:
      return before;
  }
}

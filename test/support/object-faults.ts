import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { Conversation } from '../../src/objects/conversation.ts';
import { must } from './conversation-rules.ts';
import type { Step } from './object-steps.ts';
import { siteOf, stubOf } from './socket.ts';
import { logOf } from './stored-log.ts';

/** What befalls a conversation, or its desk. */
export async function befall(name: string, fault: Step['fault']): Promise<void> {
  const stub = stubOf(name);
  // Only an object that is awake can fall asleep.
  await logOf(name);
  switch (fault) {
    case 'sleep':
      await evictDurableObject(stub, { webSockets: 'hibernate' });
      break;
    case 'evict':
      await evictDurableObject(stub, { webSockets: 'close' });
      break;
    case 'abort':
      await kill(stub);
      break;
    case 'desk':
      await kill(env.DESKS.getByName(siteOf(name)));
      break;
    case 'alarms': {
      await runInDurableObject(stub, (instance: Conversation) => instance.alarm());
      const once = (await logOf(name)).length;
      await runInDurableObject(stub, (instance: Conversation) => instance.alarm());
      must((await logOf(name)).length === once, 'an alarm that rings twice has one effect');
      break;
    }
  }
}

export async function kill<T extends Rpc.DurableObjectBranded>(stub: DurableObjectStub<T>): Promise<void> {
  await runInDurableObject(stub, (_, ctx) => ctx.abort('killed')).catch(() => {});
}

import type { Env } from './env.ts';
import { app } from './http/app.ts';

export { BotRunner } from './bots/runner.ts';
export { Conversation } from './objects/conversation.ts';
export { Desk } from './objects/desk.ts';
export { Library } from './objects/library.ts';
export { Site } from './objects/site.ts';

export default { fetch: app.fetch } satisfies ExportedHandler<Env>;

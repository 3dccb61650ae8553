import { Hono, type MiddlewareHandler } from 'hono';
import type { Env } from '../env.ts';
import { admin } from './admin.ts';
import { agents } from './agents.ts';
import { conversations } from './conversations.ts';
import { answerError, errorResponse } from './errors.ts';
import { health } from './health.ts';
import { pages } from './pages.ts';
import { signIn } from './sign-in.ts';
import { thread } from './thread.ts';

/** Answers of the API are never stored on the way, and an upgrade's answer cannot be changed. */
const privately: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.status === 101) return;
  c.header('Cache-Control', 'no-store');
  c.header('X-Content-Type-Options', 'nosniff');
};

/** Every door of the server. */
export const app = new Hono<{ Bindings: Env }>()
  .use('/v1/*', privately)
  .route('/', thread)
  .route('/', conversations)
  .route('/', signIn)
  .route('/', agents)
  .route('/', admin)
  .route('/', health)
  .all('/v1/*', () => errorResponse('not_found'))
  .route('/', pages)
  .notFound(() => errorResponse('not_found'))
  .onError(answerError);

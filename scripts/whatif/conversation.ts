import * as z from 'zod/mini';
import type { PastTurn, Presence } from '../../src/escalation/index.ts';
import { type AnyEvent, readEvent } from '../../src/protocol/index.ts';
import { About, parse, pastTurns, Turn } from '../assess/line.ts';

export type Conversation = { id: string; turns: PastTurn[]; tier?: string; there: Presence };

/** A transcript: turns, of which a bare text is the customer's; or a thread as its log has it. */
const Transcript = z.object({ ...About, turns: z.array(z.union([z.string(), Turn])) });
const Thread = z.object({ ...About, log: z.array(z.unknown()) });
/** A line of `assess` is a conversation, too: what came before, and the message. */
const Message = z.object({
  ...About,
  ...Turn.shape,
  author: z.optional(Turn.shape.author),
  history: z.nullish(z.array(Turn)),
});

/** @param name what to call a conversation without an id */
export function readConversation(line: string, name: string): Conversation | { problem: string } {
  const json = parse(line);
  if (json === undefined) return { problem: `${name}: not JSON` };
  const transcript = Transcript.safeParse(json);
  if (transcript.success) {
    const turns = transcript.data.turns.map((turn) =>
      typeof turn === 'string' ? { author: 'customer' as const, text: turn } : turn,
    );
    return { ...about(transcript.data, name), turns: pastTurns(turns) };
  }
  const thread = Thread.safeParse(json);
  if (thread.success) return { ...about(thread.data, name), turns: thread.data.log.flatMap(turnOf) };
  const message = Message.safeParse(json);
  if (message.success) {
    const { history, author: _, ...last } = message.data;
    return {
      ...about(message.data, name),
      turns: pastTurns([...(history ?? []), { ...last, author: 'customer' }]),
    };
  }
  return { problem: `${name}: neither "turns", "log" nor "text" can be used` };
}

function about({ id, customer, context }: z.infer<z.ZodMiniObject<typeof About>>, name: string) {
  const tier = customer?.tier;
  return {
    id: id == null ? name : String(id),
    ...(tier != null && { tier }),
    there: { agents: context?.agents ?? undefined, open: context?.open ?? undefined },
  };
}

/** What was said in an event, with what the bot made of it. */
function turnOf(raw: unknown): PastTurn[] {
  const event: AnyEvent | null = readEvent(raw);
  if (event?.kind === 'turn.failed') {
    const why = event.staff?.why ?? 'error';
    return [{ author: 'bot', text: '', outcome: why === 'garbage' ? 'empty' : why }];
  }
  if (event?.kind !== 'message' || event.author.type === 'system') return [];
  const { answer, assessment } = event.staff ?? {};
  const intent = assessment?.intent?.name ?? answer?.documents[0]?.id;
  return [
    {
      author: event.author.type,
      text: event.text,
      at: event.at,
      ...(intent !== undefined && { intent }),
      ...(answer && { confidence: answer.confidence, outcome: answer.outcome ?? 'answered' }),
    },
  ];
}

import * as z from 'zod/mini';
import { type Assessed, assessTurn, type PastTurn, type Site } from '../../src/escalation/index.ts';
import { type ErrorCode, refusal } from '../../src/protocol/index.ts';

const missing = <T>(schema: z.ZodMiniType<T>) => z.nullish(schema);
const Share = z.number().check(z.minimum(0), z.maximum(1));
const Outcome = z.enum(['answered', 'clarified', 'error', 'timeout', 'empty', 'refused']);
/** Server ms, or a date as JSON has it. */
const When = z.union([z.number(), z.string()]);

/** A turn of a transcript. */
export const Turn = z.object({
  author: z.enum(['customer', 'bot', 'agent', 'system']),
  text: z.string(),
  intent: missing(z.string()),
  confidence: missing(Share),
  outcome: missing(Outcome),
  at: missing(When),
});

/** Who the customer is, and who could take over. */
export const About = {
  id: missing(z.union([z.string(), z.number()])),
  customer: missing(z.object({ tier: missing(z.string()) })),
  context: missing(z.object({ agents: missing(z.number()), open: missing(z.boolean()) })),
};

const Line = z.object({
  ...About,
  text: z.string(),
  intent: missing(z.string()),
  confidence: missing(Share),
  bot: missing(z.object({ outcome: missing(Outcome) })),
  history: missing(z.array(Turn)),
  at: missing(When),
});

type Answer =
  | ({ id?: string | number; intent?: string } & Pick<
      Assessed,
      'language' | 'sentiment' | 'details' | 'decision'
    > & {
        signals: Pick<Assessed['signals'][number], 'kind' | 'topic' | 'score' | 'evidence'>[];
      })
  | { id?: string | number; error: { code: ErrorCode; message: string } };

/** What the rules make of one line. A line that cannot be used is answered, too, with what is wrong with it. */
export function assessLine(line: string, site: Site): Answer {
  const json = parse(line);
  if (json === undefined) return { error: refusal('malformed') };
  const parsed = Line.safeParse(json);
  if (!parsed.success) return { ...idOf(json), error: wrong(parsed.error.issues) };
  const { text, intent, confidence, bot, history, customer, context } = parsed.data;
  const {
    decision,
    signals,
    intent: found,
    ...seen
  } = assessTurn(
    {
      text,
      intent: intent ?? undefined,
      confidence: confidence ?? undefined,
      outcome: bot?.outcome ?? undefined,
      history: pastTurns(history ?? []),
      tier: customer?.tier ?? undefined,
      there: { agents: context?.agents ?? undefined, open: context?.open ?? undefined },
    },
    site,
  );
  return {
    ...idOf(json),
    language: seen.language,
    ...(found && { intent: found.name }),
    sentiment: seen.sentiment,
    signals: signals.map(({ kind, topic, score, evidence }) => ({
      kind,
      ...(topic !== undefined && { topic }),
      score,
      evidence,
    })),
    details: seen.details,
    decision,
  };
}

/** Turns as the rules look back on them; what the system said is no turn. */
export function pastTurns(turns: readonly z.infer<typeof Turn>[]): PastTurn[] {
  return turns.flatMap(({ author, text, intent, confidence, outcome, at }) => {
    if (author === 'system') return [];
    const time = typeof at === 'string' ? Date.parse(at) : (at ?? Number.NaN);
    return [
      {
        author,
        text,
        ...(intent != null && { intent }),
        ...(confidence != null && { confidence }),
        ...(outcome != null && { outcome }),
        ...(Number.isFinite(time) && { at: time }),
      },
    ];
  });
}

/** The JSON of a line, or `undefined`. */
export function parse(line: string): unknown {
  try {
    const json: unknown = JSON.parse(line);
    return json;
  } catch {
    return undefined;
  }
}

function idOf(json: unknown): { id?: string | number } {
  if (typeof json !== 'object' || json === null || !('id' in json)) return {};
  return typeof json.id === 'string' || typeof json.id === 'number' ? { id: json.id } : {};
}

/** Paths and rules only: a value may be anything, and long. */
function wrong(
  issues: readonly { path: readonly PropertyKey[]; message: string }[],
): ReturnType<typeof refusal> {
  const where = issues.slice(0, 5).map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`);
  return { ...refusal('invalid'), message: where.join('; ') };
}

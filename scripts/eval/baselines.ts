/**
 * What the field does without an engine: lists of words, and detectors that each look at one thing. Written from
 * common practice, not tuned on the data. Libraries of each kind are in `libraries.ts`.
 */

const has = (list: string) => {
  const words = new Set(list.split(' '));
  return (text: string) => wordsOf(text).some((word) => words.has(word));
};

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** Words that are looked for when a person is asked for. */
export const personWords = has(
  'agent human person representative operator someone somebody people advisor supervisor manager agente humano persona humain conseiller personne mensch mitarbeiter berater operatore umano',
);

/** One look at a text each. */
export const detectors: Readonly<Record<string, (text: string) => boolean>> = {
  capitals: (text) => {
    const letters = text.match(/\p{L}/gu) ?? [];
    const capitals = text.match(/\p{Lu}/gu) ?? [];
    return letters.length >= 8 && capitals.length * 10 >= letters.length * 7;
  },
  swearing: has(
    'fuck fucking shit damn hell bloody crap idiot stupid ass bitch bastard mierda merde scheiße cazzo puta',
  ),
  punctuation: (text) => /[!?]{2,3}/.test(text),
  negations: (text) =>
    wordsOf(text).filter((word) =>
      /^(?:no|not|never|nothing|none|cannot|\w{1,8}n't|dont|cant|wont)$/.test(word),
    ).length >= 2,
  'bad words': has(
    'bad terrible horrible awful worst hate disappointed frustrated angry annoyed useless ridiculous unacceptable poor wrong problem fail failed failure broken stupid upset',
  ),
};

/** How many of the detectors go off. */
export function looks(text: string): number {
  return Object.values(detectors).filter((detect) => detect(text)).length;
}

export const closeWords = (text: string) =>
  /\b(?:close|cancel|delete|remove|terminate)\b/i.test(text) &&
  /\b(?:account|subscription|membership)\b/i.test(text);
export const refundWords = has('refund refunds refunded reimbursement reimburse');
export const disputeWords = has('fraud fraudulent unauthorized dispute scam stolen chargeback');
export const selfHarmWords = (text: string) =>
  /suicid|kill myself|end my life|hurt myself|selbstmord|umbringen|matarme|me tuer|uccidermi|自杀/iu.test(
    text,
  );
export const privacyWords = has('privacy gdpr data personal information');
export const medicalWords = has('doctor medicine medical symptoms allergy pregnant dose');

/** Loose patterns of the kind found on every snippet site. */
export const loosePatterns: Readonly<Record<'order_id' | 'email' | 'phone', RegExp>> = {
  email: /[^\s@]{1,64}@[^\s@]{1,64}\.[a-z]{2,10}/giu,
  phone: /\+?\d(?:[\s().-]?\d){7,14}/gu,
  order_id: /\b\d{8,20}\b/gu,
};

/** What the FAQ bot says by itself, per language. Everything else comes from the site's knowledge. */
export type BotWords = {
  unknown: string;
  /** Before an answer it is not sure of; `{text}` is that answer. */
  unsure: string;
  hello: string;
  thanks: string;
  bye: string;
  /** Asked whether it is a person. */
  whoIAm: string;
};

const WORDS: Readonly<Record<string, BotWords>> = {
  en: {
    unknown: 'I don’t know that. You can ask it in other words, or ask for a person.',
    unsure: 'I’m not sure this is what you mean: {text}',
    hello: 'Hello! What can I look up for you?',
    thanks: 'You’re welcome!',
    bye: 'Goodbye! You can come back to this conversation at any time.',
    whoIAm: 'I’m an automated assistant, not a person. If you would like to talk to a person, just say so.',
  },
  de: {
    unknown: 'Das weiß ich nicht. Fragen Sie gern mit anderen Worten, oder fragen Sie nach einem Menschen.',
    unsure: 'Ich bin nicht sicher, ob Sie das meinen: {text}',
    hello: 'Hallo! Was darf ich für Sie nachsehen?',
    thanks: 'Gern geschehen!',
    bye: 'Auf Wiedersehen! Sie können dieses Gespräch jederzeit fortsetzen.',
    whoIAm:
      'Ich bin ein automatischer Assistent, kein Mensch. Wenn Sie mit einem Menschen sprechen möchten, sagen Sie es einfach.',
  },
  es: {
    unknown: 'Eso no lo sé. Puede preguntarlo con otras palabras o pedir hablar con una persona.',
    unsure: 'No estoy seguro de que sea lo que pregunta: {text}',
    hello: '¡Hola! ¿Qué puedo buscarle?',
    thanks: '¡De nada!',
    bye: '¡Hasta luego! Puede volver a esta conversación cuando quiera.',
    whoIAm:
      'Soy un asistente automático, no una persona. Si quiere hablar con una persona, solo tiene que decirlo.',
  },
  fr: {
    unknown: 'Je ne le sais pas. Vous pouvez le demander autrement, ou demander à parler à une personne.',
    unsure: 'Je ne suis pas sûr que ce soit ce que vous cherchez : {text}',
    hello: 'Bonjour ! Que puis-je chercher pour vous ?',
    thanks: 'Avec plaisir !',
    bye: 'Au revoir ! Vous pouvez reprendre cette conversation à tout moment.',
    whoIAm:
      'Je suis un assistant automatique, pas une personne. Si vous souhaitez parler à une personne, dites-le simplement.',
  },
  ar: {
    unknown: 'لا أعرف ذلك. يمكنك أن تسأل بكلمات أخرى، أو أن تطلب التحدث مع شخص.',
    unsure: 'لست متأكدًا من أن هذا ما تقصده: {text}',
    hello: 'مرحبًا! عمّ تريد أن أبحث لك؟',
    thanks: 'على الرحب والسعة!',
    bye: 'إلى اللقاء! يمكنك العودة إلى هذه المحادثة في أي وقت.',
    whoIAm: 'أنا مساعد آلي ولست شخصًا. إذا أردت التحدث مع شخص فقل ذلك فقط.',
  },
};

const ENGLISH = WORDS.en;

/** The words of a language ("de-CH" is "de"); English when it has none. */
export function wordsIn(language: string | undefined): BotWords {
  const known = WORDS[(language ?? 'en').toLowerCase().split('-')[0] ?? 'en'] ?? ENGLISH;
  if (known === undefined) throw new Error('the English words are missing');
  return known;
}

/** The few sentences the server writes for agents to read or edit, by language. `{…}` marks what is filled in. */

type Words = {
  asked: string;
  answeredFrom: string;
  noAnswer: string;
  openingNamed: string;
  opening: string;
  about: string;
  wrote: string;
  collected: string;
  next: string;
};

const en: Words = {
  asked: 'The customer wrote: “{text}”',
  answeredFrom: 'The assistant answered from “{documents}”.',
  noAnswer: 'The assistant has not answered yet.',
  openingNamed: "Hi {name}, I'm {agent}, picking up from our assistant.",
  opening: "Hi, I'm {agent}, picking up from our assistant.",
  about: 'I see you were trying to sort out “{topic}”.',
  wrote: 'I see you wrote: “{text}”',
  collected: 'I have {details} in front of me, so you need not repeat it.',
  next: "Let me look into that for you. I'll tell you in a moment what I can do.",
};

const de: Words = {
  asked: 'Geschrieben wurde: „{text}“',
  answeredFrom: 'Der Assistent antwortete aus „{documents}“.',
  noAnswer: 'Der Assistent hat noch nicht geantwortet.',
  openingNamed: 'Hallo {name}, ich bin {agent} und übernehme von unserem Assistenten.',
  opening: 'Hallo, ich bin {agent} und übernehme von unserem Assistenten.',
  about: 'Ich sehe, es geht um „{topic}“.',
  wrote: 'Ich sehe, Sie haben geschrieben: „{text}“',
  collected: '{details} liegt mir vor, das müssen Sie nicht wiederholen.',
  next: 'Ich sehe mir das an und sage Ihnen gleich, was ich tun kann.',
};

const es: Words = {
  asked: 'El cliente escribió: «{text}»',
  answeredFrom: 'El asistente respondió con «{documents}».',
  noAnswer: 'El asistente aún no ha respondido.',
  openingNamed: 'Hola, {name}: soy {agent} y continúo donde lo dejó nuestro asistente.',
  opening: 'Hola, soy {agent} y continúo donde lo dejó nuestro asistente.',
  about: 'Veo que se trata de «{topic}».',
  wrote: 'Veo que escribió: «{text}»',
  collected: 'Ya tengo {details}; no hace falta que lo repita.',
  next: 'Lo reviso ahora y le digo enseguida qué puedo hacer.',
};

const CATALOGUE: Record<string, Words> = { en, de, es };

/** A sentence in the language nearest to the one asked for, with its blanks filled. */
export function say(
  language: string | undefined,
  key: keyof Words,
  values: Record<string, string> = {},
): string {
  const words = CATALOGUE[language?.split('-')[0] ?? 'en'] ?? en;
  return words[key].replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
}

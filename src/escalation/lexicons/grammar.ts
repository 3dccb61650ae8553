/**
 * What a word does in a sentence by which somebody asks for a person:
 * - `misspelt`: persons and verbs that are recognised with one slip of the finger; no word may be one slip from two of them
 * - `talk`: verbs whose partner is a person; `bring`: verbs that want or bring one; `bringMe`: those of them that say "me" by
 *   themselves
 * - `person`: who can only be meant as one of the team
 * - `anyone`: who means a person of the team only as partner of `talk`, when brought to "me", or when `real`
 * - `link`: what may stand between verb and person; `me`
 * - `modal`: what may stand between a negation (`no`) and what it negates
 * - `about`: "you are", "am I talking", "is this": the question is about the bot; `aboutAfter`: the same, right after the person
 * - `bot`
 * - `hypothetical`: asked or told about, not asked for: "do I need to", "if I", "was"
 * - `who`: what leads from the person to the verb: "an agent I can talk to"
 * - `with`: words like "mit": what follows the person up to the verb does not matter
 * - `the`: articles after which a word or two may describe the person to talk to: "the lettings manager"
 * - `adjective`: persons whose word is an adjective, too: "a human anatomy course"; `after`: what may follow those when a person
 *   is meant: "a human please"
 */
export type GrammarRole =
  | 'misspelt'
  | 'talk'
  | 'bring'
  | 'bringMe'
  | 'person'
  | 'anyone'
  | 'real'
  | 'link'
  | 'me'
  | 'modal'
  | 'no'
  | 'about'
  | 'aboutAfter'
  | 'bot'
  | 'hypothetical'
  | 'who'
  | 'with'
  | 'the'
  | 'adjective'
  | 'after';

/** The words by which people ask for a person, in one language. Written as people write them; `../grammar.ts` folds them. */
export type GrammarLexicon = {
  /** Fixed phrases read as one word. Those in no list below are look-alikes that must not be taken apart. */
  phrases: readonly string[];
  /** Words, separated by spaces, in any order. A trailing `*` stands for any ending, `one_two` for a phrase. */
  lists: Readonly<Partial<Record<GrammarRole, string>>>;
};

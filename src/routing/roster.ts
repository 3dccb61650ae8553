import type { AgentProfile } from '../protocol/index.ts';

/** What the people of this desk can do, taken together: what none of them can do is required of nobody. */

/** `pt` of `pt-BR`: who speaks one writes to the other. */
export function primaryOf(language: string): string {
  return language.split('-', 1)[0] ?? language;
}

const LEVELS = 5;

type Abilities = Pick<AgentProfile, 'skills' | 'languages'>;

export class Roster {
  /** How many agents have a skill at each level. */
  readonly #skills = new Map<string, number[]>();
  /** How many agents list a language. */
  readonly #languages = new Map<string, number>();

  /** The highest level at which anybody has this skill, 1..5; 0 when nobody has it. */
  best(skill: string): number {
    return this.#skills.get(skill)?.findLastIndex((count) => count > 0) ?? 0;
  }

  lists(language: string): boolean {
    return (this.#languages.get(language) ?? 0) > 0;
  }

  /** @returns whether anything may be required now that could not be before */
  add(abilities: Abilities): boolean {
    return this.#count(abilities, 1);
  }

  /** @returns whether anything may no longer be required */
  remove(abilities: Abilities): boolean {
    return this.#count(abilities, -1);
  }

  #count({ skills, languages }: Abilities, by: 1 | -1): boolean {
    let differs = false;
    for (const [skill, level] of Object.entries(skills)) {
      const before = this.best(skill);
      const counts = this.#skills.get(skill) ?? new Array<number>(LEVELS + 1).fill(0);
      counts[level] = (counts[level] ?? 0) + by;
      this.#skills.set(skill, counts);
      differs ||= this.best(skill) !== before;
    }
    for (const language of new Set(Object.keys(languages).map(primaryOf))) {
      const before = this.lists(language);
      this.#languages.set(language, (this.#languages.get(language) ?? 0) + by);
      differs ||= this.lists(language) !== before;
    }
    return differs;
  }
}

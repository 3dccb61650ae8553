/** Words of good and bad mood, and what turns them round (`not`). Words that mean another thing elsewhere are left out. */
export type Mood = 'good' | 'bad' | 'not';

/** One language's, separated by spaces. */
export type MoodLexicon = Readonly<Record<Mood, string>>;

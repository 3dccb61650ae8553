import type { MoodLexicon } from '../moods.ts';

export const moods: MoodLexicon = {
  good: 'grazie perfetto perfetta ottimo ottima eccellente fantastico meraviglioso adoro contento contenta felice soddisfatto soddisfatta gentile bravo bravissimo splendido',
  bad: 'terribile orribile pessimo pessima peggiore odio deluso delusa delusione frustrato arrabbiato arrabbiata inutile ridicolo inaccettabile triste preoccupato preoccupata vergogna schifo disastro purtroppo male',
  not: 'non mai senza né niente nessun nessuna',
};

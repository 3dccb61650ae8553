import type { MoodLexicon } from '../moods.ts';

export const moods: MoodLexicon = {
  good: 'gracias genial perfecto perfecta excelente estupendo maravilloso encanta encantado encantada contento contenta feliz fantástico amable satisfecho satisfecha agradezco increíble buenísimo',
  bad: 'terrible horrible pésimo pésima peor odio decepcionado decepcionada decepción frustrado frustrada enfadado enfadada enojado molesto molesta inútil ridículo inaceptable triste preocupado preocupada vergüenza asco desastre fatal malísimo fracaso',
  not: 'ni nunca jamás tampoco sin nada',
};

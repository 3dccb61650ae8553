import type { MoodLexicon } from '../moods.ts';

export const moods: MoodLexicon = {
  good: 'obrigado obrigada ótimo ótima perfeito excelente maravilhoso adorei adoro feliz satisfeito contente agradeço incrível parabéns',
  bad: 'péssimo péssima horrível terrível pior odeio decepcionado decepcionada decepção frustrado irritado irritada chateado inútil ridículo inaceitável triste preocupado vergonha nojo desastre absurdo',
  not: 'não nem nunca jamais sem',
};

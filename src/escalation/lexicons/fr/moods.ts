import type { MoodLexicon } from '../moods.ts';

export const moods: MoodLexicon = {
  good: 'merci parfait parfaite super excellent génial formidable adore content contente heureux heureuse satisfait satisfaite ravi ravie magnifique bravo merveilleux',
  bad: 'terrible horrible pire nul nulle déteste déçu déçue décevant frustré frustrée énervé énervée fâché inutile ridicule inacceptable triste inquiet inquiète honte dégoûtant catastrophe scandaleux mauvais mauvaise malheureusement',
  not: 'pas jamais sans rien aucun aucune ne',
};

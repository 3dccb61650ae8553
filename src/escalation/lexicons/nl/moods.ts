import type { MoodLexicon } from '../moods.ts';

export const moods: MoodLexicon = {
  good: 'bedankt dank perfect geweldig fantastisch uitstekend prima fijn blij tevreden leuk super top mooi',
  bad: 'slecht verschrikkelijk vreselijk slechtste haat teleurgesteld teleurstellend gefrustreerd boos kwaad nutteloos belachelijk onacceptabel verdrietig bezorgd schande walgelijk ramp helaas',
  not: 'niet geen nooit zonder',
};

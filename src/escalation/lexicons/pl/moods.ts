import type { MoodLexicon } from '../moods.ts';

export const moods: MoodLexicon = {
  good: 'dziękuję dzięki świetnie świetny super doskonale wspaniale zadowolony zadowolona szczęśliwy miły miło idealnie rewelacja',
  bad: 'okropny okropne straszny fatalny fatalna najgorszy nienawidzę rozczarowany rozczarowana sfrustrowany zły zła wściekły wściekła bezużyteczny śmieszne niedopuszczalne smutny zmartwiony wstyd katastrofa niestety beznadziejny',
  not: 'nie nigdy bez ani',
};

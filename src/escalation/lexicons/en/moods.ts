import type { MoodLexicon } from '../moods.ts';

export const moods: MoodLexicon = {
  good: 'great thanks thank thx ty perfect excellent awesome amazing wonderful fantastic love loved lovely helpful happy glad pleased appreciate appreciated brilliant good nice best superb delighted satisfied cheers impressed enjoyed fabulous 😊 😀 😃 😄 🙂 😍 👍 🙏 ❤ 🎉 😁 🥰',
  bad: 'bad terrible horrible awful worst hate hated disappointed disappointing disappointment frustrated frustrating annoyed annoying angry upset unhappy useless ridiculous unacceptable poor disgusting pathetic sad worried worrying nightmare disaster dreadful rude ruined fail failed failure broken wrong unfair shocking appalling mess concerned scared afraid stressed stressful sick unfortunately sorry lost 😡 😠 🤬 😤 👎 😞 😢 😭 🙄 😒 💩 😩 😣 ☹ 😟',
  not: 'not no never dont doesnt didnt isnt wasnt cant wont without hardly neither nor arent couldnt',
};

import type { MoodLexicon } from '../moods.ts';

export const moods: MoodLexicon = {
  good: 'ありがとう ありがとうございます 感謝 素晴らしい すばらしい 最高 嬉しい うれしい 満足 助かりました 助かります 良かった よかった 完璧 好き',
  bad: '最悪 ひどい 酷い がっかり 残念 怒 腹が立つ むかつく ムカつく イライラ 不満 使えない 嫌い 悲しい 心配 困る 困った 最低 失望 うんざり',
  not: 'ない ません なく',
};

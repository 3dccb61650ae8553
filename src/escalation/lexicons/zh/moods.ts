import type { MoodLexicon } from '../moods.ts';

export const moods: MoodLexicon = {
  good: '谢谢 謝謝 感谢 感謝 很好 太好了 完美 满意 滿意 喜欢 喜歡 开心 開心 高兴 高興 棒 优秀 不错 不錯 给力 赞',
  bad: '糟糕 差劲 差勁 失望 生气 生氣 愤怒 憤怒 讨厌 討厭 垃圾 难受 難受 难过 難過 伤心 傷心 担心 擔心 郁闷 鬱悶 恶心 噁心 可恶 烦 煩 糟 烂 爛 气死 无语',
  not: '不 没 沒 别',
};

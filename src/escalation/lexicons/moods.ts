import type { PhraseSource } from '../text-notation.ts';

type Mood = PhraseSource<'good' | 'bad' | 'not'>;

const mood = (good: string, bad: string, not: string): Mood => ({
  lists: { good, bad, not },
  phrases: { good: ['{good}'], bad: ['{bad}'], not: ['{not}'] },
});

/** Words of good and bad mood, and what turns them round, per language. Words that mean another thing elsewhere are left out. */
export const MOODS: readonly Mood[] = [
  mood(
    'great thanks thank thx ty perfect excellent awesome amazing wonderful fantastic love loved lovely helpful happy glad pleased appreciate appreciated brilliant good nice best superb delighted satisfied cheers impressed enjoyed fabulous 😊 😀 😃 😄 🙂 😍 👍 🙏 ❤ 🎉 😁 🥰',
    'bad terrible horrible awful worst hate hated disappointed disappointing disappointment frustrated frustrating annoyed annoying angry upset unhappy useless ridiculous unacceptable poor disgusting pathetic sad worried worrying nightmare disaster dreadful rude ruined fail failed failure broken wrong unfair shocking appalling mess concerned scared afraid stressed stressful sick unfortunately sorry lost 😡 😠 🤬 😤 👎 😞 😢 😭 🙄 😒 💩 😩 😣 ☹ 😟',
    'not no never dont doesnt didnt isnt wasnt cant wont without hardly neither nor arent couldnt',
  ),
  mood(
    'gracias genial perfecto perfecta excelente estupendo maravilloso encanta encantado encantada contento contenta feliz fantástico amable satisfecho satisfecha agradezco increíble buenísimo',
    'terrible horrible pésimo pésima peor odio decepcionado decepcionada decepción frustrado frustrada enfadado enfadada enojado molesto molesta inútil ridículo inaceptable triste preocupado preocupada vergüenza asco desastre fatal malísimo fracaso',
    'ni nunca jamás tampoco sin nada',
  ),
  mood(
    'obrigado obrigada ótimo ótima perfeito excelente maravilhoso adorei adoro feliz satisfeito contente agradeço incrível parabéns',
    'péssimo péssima horrível terrível pior odeio decepcionado decepcionada decepção frustrado irritado irritada chateado inútil ridículo inaceitável triste preocupado vergonha nojo desastre absurdo',
    'não nem nunca jamais sem',
  ),
  mood(
    'merci parfait parfaite super excellent génial formidable adore content contente heureux heureuse satisfait satisfaite ravi ravie magnifique bravo merveilleux',
    'terrible horrible pire nul nulle déteste déçu déçue décevant frustré frustrée énervé énervée fâché inutile ridicule inacceptable triste inquiet inquiète honte dégoûtant catastrophe scandaleux mauvais mauvaise malheureusement',
    'pas jamais sans rien aucun aucune ne',
  ),
  mood(
    'danke vielen_dank perfekt super toll prima klasse wunderbar großartig hervorragend freundlich zufrieden glücklich freue begeistert ausgezeichnet dankeschön spitze liebe',
    'schlecht schrecklich furchtbar schlimm schlimmste hasse enttäuscht enttäuschend frustriert verärgert wütend sauer nutzlos lächerlich inakzeptabel traurig besorgt peinlich ekelhaft katastrophe unverschämt leider mies ärgerlich',
    'nicht kein keine keinen nie ohne weder kaum',
  ),
  mood(
    'grazie perfetto perfetta ottimo ottima eccellente fantastico meraviglioso adoro contento contenta felice soddisfatto soddisfatta gentile bravo bravissimo splendido',
    'terribile orribile pessimo pessima peggiore odio deluso delusa delusione frustrato arrabbiato arrabbiata inutile ridicolo inaccettabile triste preoccupato preoccupata vergogna schifo disastro purtroppo male',
    'non mai senza né niente nessun nessuna',
  ),
  mood(
    'bedankt dank perfect geweldig fantastisch uitstekend prima fijn blij tevreden leuk super top mooi',
    'slecht verschrikkelijk vreselijk slechtste haat teleurgesteld teleurstellend gefrustreerd boos kwaad nutteloos belachelijk onacceptabel verdrietig bezorgd schande walgelijk ramp helaas',
    'niet geen nooit zonder',
  ),
  mood(
    'dziękuję dzięki świetnie świetny super doskonale wspaniale zadowolony zadowolona szczęśliwy miły miło idealnie rewelacja',
    'okropny okropne straszny fatalny fatalna najgorszy nienawidzę rozczarowany rozczarowana sfrustrowany zły zła wściekły wściekła bezużyteczny śmieszne niedopuszczalne smutny zmartwiony wstyd katastrofa niestety beznadziejny',
    'nie nigdy bez ani',
  ),
  mood(
    '谢谢 謝謝 感谢 感謝 很好 太好了 完美 满意 滿意 喜欢 喜歡 开心 開心 高兴 高興 棒 优秀 不错 不錯 给力 赞',
    '糟糕 差劲 差勁 失望 生气 生氣 愤怒 憤怒 讨厌 討厭 垃圾 难受 難受 难过 難過 伤心 傷心 担心 擔心 郁闷 鬱悶 恶心 噁心 可恶 烦 煩 糟 烂 爛 气死 无语',
    '不 没 沒 别',
  ),
  mood(
    'ありがとう ありがとうございます 感謝 素晴らしい すばらしい 最高 嬉しい うれしい 満足 助かりました 助かります 良かった よかった 完璧 好き',
    '最悪 ひどい 酷い がっかり 残念 怒 腹が立つ むかつく ムカつく イライラ 不満 使えない 嫌い 悲しい 心配 困る 困った 最低 失望 うんざり',
    'ない ません なく',
  ),
  mood(
    'شكرا شكراً ممتاز رائع جميل سعيد راض أحب احب مذهل جيد كويس مبسوط',
    'سيء سيئ سيئة فظيع أسوأ اسوأ أكره محبط محبطة غاضب غاضبة مستاء زعلان فاشل فاشلة حزين قلق عيب كارثة مزعج للأسف زبالة',
    'لا ليس لم لن مش غير بدون',
  ),
];

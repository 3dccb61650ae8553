import { clauses } from './text.ts';

/** A request for a person: how sure the rules are (0..1) and the words that made it one. */
export type HumanRequest = { score: number; evidence: string[] };

/** Chinese and Japanese write no spaces: short patterns over the clause, each with a bounded reach. */
type Patterns = { asks: RegExp[]; blocked: RegExp };

const CHINESE: Patterns = {
  asks: [
    /(转|轉|找|要|叫|联系|聯繫|聯絡|联络|接|换|換|需要|呼叫|连接|有).{0,4}(人工|真人|客服|专员|專員|工作人员|工作人員|活人|真实的人)/u,
    /(和|跟|与|與|同)[^你您哪]{0,6}(人|客服|人工|专员|專員|工作人员|经理|主管).{0,5}(聊|说|說|谈|談|讲|講|话|話|沟通|溝通|交流|联系)/u,
    /不(想|要|愿|願)(意)?(和|跟|与|與).{0,3}(机器|機器|你).{0,3}(聊|说|說|谈|談|讲|講|话|話)/u,
    /^(请|請|在线|線上)?(人工|真人)?(客服|人工|真人)(服务|服務)?(吧|谢谢|謝謝|请|請)?$/u,
  ],
  blocked:
    /(不要|不想|不用|不需要|別|别|无需|不必)[^机機你]{0,5}(人工|客服|真人|人)|[你您]([们們])?(是|不是|到底|真的)|我(是)?(正)?在(和|跟|与|與)|(客服|人工)(的)?(电话|電話|号码|號碼|热线|時間|时间|邮箱)|如果.{0,4}(找|联系)/u,
};

const JAPANESE: Patterns = {
  asks: [
    /(人間|(?<!\p{Script=Han})人|担当者|オペレーター|オペレータ|スタッフ|係の人|係員|責任者)(の方|の人|さん)?(と|に|へ).{0,5}(話|はな|繋|つな|代わ|替わ|かわ|変わ|相談|チャット|連絡|お願い)/u,
    /(有人|オペレーター)(対応|サポート|チャット)?(を|で|に)?(お願い|希望|して|ください|切り替え)/u,
    /^(人間|担当者|オペレーター|有人対応|有人チャット)(を|で)?(お願い(します)?)?$/u,
  ],
  blocked:
    /(あなた|君|きみ)(は|って)|(たくない|必要ない|必要はない|必要はありません|不要|なくていい)|話し?て(い)?(る|ます)/u,
};

/** As `asksForHuman`, for a folded text. The clause is what was asked in. */
export function asksForHumanCjk(folded: string): HumanRequest | null {
  for (const written of clauses(folded)) {
    const clause = written
      .replace(/\s+/gu, '')
      .replaceAll('人工智能', '')
      .replaceAll('人工智慧', '')
      .replace(/(机器|機器)人/gu, '$1');
    for (const { asks, blocked } of [CHINESE, JAPANESE]) {
      const match = asks.map((pattern) => pattern.exec(clause)?.[0]).find((found) => found !== undefined);
      const refuses = /^不(想|要|愿|願).*(机器|機器|你)/u.test(match ?? '');
      if (match !== undefined && (refuses || !blocked.test(clause))) return { score: 0.9, evidence: [match] };
    }
  }
  return null;
}

import type { Policy } from './policy.ts';

/**
 * What is said at once to somebody who may harm themselves, until a site sets its own words (with the numbers of its
 * country). It promises nobody: whether a person is there is not known when it is shown.
 */
const BUILT_IN: Record<string, string> = {
  en: 'It sounds as if you are going through something very hard. You do not have to face it alone. If you are in danger, please call your local emergency number now, or talk to a crisis line or someone you trust. I am an automated assistant and cannot give you the help you deserve.',
  es: 'Parece que está pasando por algo muy difícil. No tiene que afrontarlo a solas. Si está en peligro, llame ahora al número de emergencias de su país, o hable con una línea de ayuda o con alguien de confianza. Soy un asistente automático y no puedo darle la ayuda que merece.',
  pt: 'Parece que está a passar por algo muito difícil. Não tem de enfrentar isto sozinho. Se estiver em perigo, ligue agora para o número de emergência do seu país, ou fale com uma linha de apoio ou com alguém de confiança. Sou um assistente automático e não posso dar a ajuda que merece.',
  fr: 'Vous semblez traverser quelque chose de très difficile. Vous n’êtes pas obligé d’y faire face seul. Si vous êtes en danger, appelez maintenant le numéro d’urgence de votre pays, ou parlez à une ligne d’écoute ou à quelqu’un de confiance. Je suis un assistant automatique et ne peux pas vous apporter l’aide que vous méritez.',
  de: 'Es klingt, als ginge es Ihnen gerade sehr schlecht. Sie müssen damit nicht allein bleiben. Wenn Sie in Gefahr sind, rufen Sie bitte jetzt den Notruf Ihres Landes an, oder sprechen Sie mit einer Krisenberatung oder einem Menschen, dem Sie vertrauen. Ich bin ein automatischer Assistent und kann Ihnen nicht die Hilfe geben, die Sie verdienen.',
  it: 'Sembra che lei stia attraversando qualcosa di molto difficile. Non deve affrontarlo da solo. Se è in pericolo, chiami subito il numero di emergenza del suo paese, o parli con una linea di ascolto o con una persona di fiducia. Sono un assistente automatico e non posso darle l’aiuto che merita.',
  nl: 'Het klinkt alsof u iets heel zwaars doormaakt. U hoeft dat niet alleen te dragen. Bent u in gevaar, bel dan nu het alarmnummer van uw land, of praat met een hulplijn of iemand die u vertrouwt. Ik ben een automatische assistent en kan u niet de hulp geven die u verdient.',
  pl: 'Wygląda na to, że przechodzi Pan lub Pani przez coś bardzo trudnego. Nie trzeba mierzyć się z tym samemu. W razie zagrożenia proszę teraz zadzwonić na numer alarmowy w swoim kraju albo porozmawiać z telefonem zaufania lub kimś bliskim. Jestem automatycznym asystentem i nie mogę dać pomocy, na jaką Pan lub Pani zasługuje.',
  zh: '听起来您正在经历非常艰难的事情。您不必独自面对。如果您有危险，请立即拨打当地的急救或报警电话，或联系心理援助热线、您信任的人。我是自动助手，无法给您应有的帮助。',
  ja: 'とてもつらい思いをされているようです。ひとりで抱え込まないでください。危険があるときは、今すぐお住まいの地域の緊急番号に電話するか、相談窓口や信頼できる人に話してください。私は自動アシスタントで、十分な支援を差し上げることができません。',
  ar: 'يبدو أنك تمر بأمر صعب جدًا. لست مضطرًا إلى مواجهته وحدك. إذا كنت في خطر فاتصل الآن برقم الطوارئ في بلدك، أو تحدث مع خط مساندة أو شخص تثق به. أنا مساعد آلي ولا أستطيع أن أقدم لك المساعدة التي تستحقها.',
};

/** The help text of a site in the language nearest to the customer's. */
export function helpFor({ help }: Policy, language: string | undefined): string {
  const spoken = language?.split('-')[0] ?? 'en';
  const text = help[spoken] ?? BUILT_IN[spoken] ?? help.en ?? BUILT_IN.en;
  if (text === undefined) throw new Error('the English help text is missing');
  return text;
}

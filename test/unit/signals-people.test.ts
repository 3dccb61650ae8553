import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/escalation/language.ts';
import { DEFAULT_POLICY, ruleFor } from '../../src/escalation/policy.ts';
import { textSignals } from '../../src/escalation/text-signals.ts';

/** What counts in a text by the built-in policy, and the words it was seen in. */
function counting(text: string): Map<string, string[]> {
  const signals = textSignals({ text, language: detectLanguage(text).language, history: [] });
  return new Map(
    signals
      .filter((signal) => signal.score >= ruleFor(DEFAULT_POLICY, signal).from)
      .map(({ kind, topic, evidence }) => [topic === undefined ? kind : `${kind}:${topic}`, evidence]),
  );
}

/** Lines from other trades than those the rules were written with. */
const SAID: Record<string, string[]> = {
  human_request: [
    'J’aimerais que mon dossier soit lu par un gestionnaire',
    'un superviseur peut-il regarder ma réclamation ?',
    'vorrei che un responsabile leggesse il mio reclamo',
    'potete inoltrare la pratica a un consulente',
    'I think I need one of your colleagues for this one',
    'Is anybody from the clinic available to chat',
    'I would appreciate it if a colleague could take this over',
    'skip the bot please',
    'Could I have a word with the lettings manager?',
    'Please hand this to whoever is responsible for claims',
    'i want to tlak to a humna',
    "I'd feel better if a human checked this",
    'pásame con tu jefe',
    'não quero robô, quero gente',
    "je préfère avoir quelqu'un de chez vous",
    'mit wem kann ich über meine Rechnung reden',
    'vorrei che mi rispondesse una persona',
    'is er iemand van jullie aanwezig om te chatten',
    'czy ktoś z obsługi może mi odpowiedzieć',
    '能不能安排一个真人跟我谈',
    '人と直接やり取りできますか',
    'هل يمكن لموظف أن يساعدني',
    'sitzt da noch wer im Büro?',
    'Das würde ich gern mit jemandem aus der Kanzlei besprechen',
    'Meine Lage ist zu verworren, könnte das jemand von Hand prüfen',
    'Met een computer praat ik niet',
    'Mag ik de beheerder even spreken',
    'Geef dit door aan iemand die erover gaat',
  ],
  frustration: [
    'vous nous avez traités comme des chiens',
    'la vostra maleducazione è senza limiti',
    'mi avete trattata come una ladra',
    "it's like talking to a brick wall",
    'what kind of company does this to its customers',
    "I've wasted my entire Saturday on this",
    'ur support is pathetic bro',
    "i've asked you nicely five times now",
    'Once again my delivery has been messed up',
    'esto es una tomadura de pelo',
    'vocês só sabem enrolar o cliente',
    'immer derselbe Textbaustein, lesen Sie überhaupt was ich schreibe',
    'che servizio vergognoso',
    'dit is nu al de derde keer dat ik het uitleg',
    'mam już dość waszej firmy',
    '等了两个星期没有一个人理我',
    '二週間待っているのに誰からも返事がない',
    'هذه ثالث مرة أشرح المشكلة',
    'Leere Versprechungen seit Ostern',
    'Danke für nichts, ihr Amateure',
    'wat een lef zeg',
    'Ik word steeds afgesnauwd aan de balie',
  ],
  'regulated:privacy': [
    "effacez toutes mes données s'il vous plaît",
    'cancellatemi dai vostri elenchi',
    'a chi passate i miei contatti?',
    'What do you do with the details I type in here?',
    'Have you passed my email to other firms?',
    'who else can read what I send you',
    'I never agreed to be tracked',
    'stop using my name and photo in your adverts',
    'quiero que borren toda la información que tienen sobre mí',
    'was passiert mit meinen Daten?',
    '你们会把我的资料给别人吗',
    'ماذا تفعلون ببياناتي الشخصية',
    'Ich sehe fremde Termine in meinem Kalender',
    'Nehmen Sie das Video von mir von der Seite',
    'Hoe komt u aan mijn adres?',
    'Wie kijkt er op mijn rekening mee?',
  ],
  callback_request: [
    "j'aimerais qu'on me contacte par téléphone",
    "I'd rather you rang me, typing is hard",
    'please give me a tinkle tomorrow after 9',
    'somebody needs to ring my husband about the delivery',
    'quiero que alguien me devuelva la llamada',
    'könnt ihr mich heute Nachmittag mal anrufen',
    '麻烦今天下午给我来个电话',
    'ممكن تتصلون علي اليوم',
    'klingelt mich kurz durch',
    'Können Sie meine Frau anrufen?',
    'Kan de monteur mij even bellen?',
  ],
  urgency: [
    'le délai expire ce soir',
    'need it sorted before 5pm today',
    'there is water pouring through the ceiling',
    "I'm running out of insulin and the parcel has not come",
    'ich brauche das spätestens heute Abend',
    '今天之内必须解决',
    'Es riecht nach Gas in der Küche',
    'Ik ruik rook in de kelder',
  ],
  channel_hop: [
    'la boutique me renvoie vers vous',
    'your twitter team told me to ask here',
    'Tried the helpline, it just rings out',
    'my emails go unanswered',
    'dzwoniłem już dwa razy na infolinię',
    '昨日電話したのですが、こちらに聞くように言われました',
    'War gestern in der Filiale, dort konnte keiner helfen',
    'Aan het loket zeiden ze dat ik hier moest zijn',
  ],
  'regulated:refund': [
    'Kein Gutschein, bitte den Eintritt retour und den Betrag auf mein Konto',
    'Das Bett quietscht, ich möchte den Kaufpreis zurück',
    'Graag de helft van de prijs retour',
    'Geen ruil, ik wil mijn geld',
  ],
  'high_value_intent:close_account': [
    'Wie komm ich aus dem Vertrag mit dem Fitnessstudio',
    'Wir sind ab Juli kein Mitglied mehr',
    'Mijn sportabonnement mag dicht',
    'Laat het contract maar aflopen',
  ],
  'complexity:dispute': [
    'Diese Reise habe ich nie gebucht',
    'Die Stromrechnung stimmt hinten und vorne nicht',
    'Dit heb ik nooit aangevraagd',
    'De eindafrekening klopt van geen kant',
  ],
  'regulated:refund': ['rendez-moi mes 40 euros', 'rivoglio i miei quattrini'],
  'regulated:medical': ['ma fille a avalé un bouton', 'ho la gola gonfia dopo le gocce'],
  'regulated:legal': ['mon avocat vous écrira', 'mi rivolgo al giudice'],
  'high_value_intent:close_account': [
    "Je n'ai plus besoin de ma ligne fixe",
    'je donne mon préavis pour la fin du mois',
    "staccatemi la linea dell'ufficio",
  ],
  money_missing: ['ma prime de parrainage jamais vue', 'la mia quattordicesima non è mai arrivata'],
  'complexity:dispute': ["je n'ai jamais souscrit à cette option", 'un addebito mai richiesto'],
};

/** Words of the same kinds that mean something else: nothing of those kinds counts. */
const CALM = [
  'is there a human biology course in the evening',
  'Can someone park at the hotel overnight?',
  'does the agent fee include council tax',
  'I work in customer service, is there a student discount',
  'sorry, I misunderstood. Thank you for explaining it again',
  'I would like to send this chair back, it is too low',
  'my old provider was terrible, what do you offer',
  'das war nicht die richtige Größe, danke',
  '这个机器人玩具多少钱',
  'quel est le délai des virements',
  'Löschen Sie bitte den ersten Artikel',
  'do you have a privacy filter for a 14 inch screen',
  'where can I read the privacy policy',
  'How can I share my location with the driver',
  'where do I store my data on the new phone',
  'Is there a way to track my parcel',
  'how do I change the phone number on my account',
  'can I cancel the call forwarding',
  'kann ich Sie am Wochenende anrufen?',
  'what is the deadline for applications',
  "I can't wait to try the new collection",
  'I just sent the payment to my sister',
  'Ist ein Berater am Samstag in der Filiale?',
  'Das bringt mich noch um vor Lachen',
  'Die Hotline meinte dasselbe, danke',
  'Wie wechsle ich den Anbieter für die Zahlung in der App?',
  'Muss ich spätestens Freitag reservieren?',
  'Mijn mail ligt klaar om te versturen',
  'Terugbellen is niet nodig, dank u',
  'Kan ik een collega uitnodigen in de app?',
  'Mijn zoon kocht vorige week een fiets bij jullie, heel blij mee',
  'Sluit mijn scherm vanzelf af?',
  'what is the delivery date',
  'À quelle heure ferme la médiathèque ?',
  "Le conseiller m'a dit que tout était en ordre, merci",
  "je change le jour du paiement et je n'ai rien d'autre à signer",
  "Pouvez-vous me rappeler l'heure du rendez-vous ?",
  'On peut pas payer par carte chez vous ?',
  'Il bando quando scade?',
  'Ho preso le pastiglie per la lavastoviglie, come si usano?',
  'Complimenti davvero per la cucina, tutto ottimo',
  'Il mio legale rappresentante può firmare?',
  'Sono stata in negozio ieri e la commessa era gentile',
];

describe('what is said in words of its own', () => {
  for (const [signal, lines] of Object.entries(SAID))
    it.each(lines)(`raises ${signal}: %j`, (text) => {
      const evidence = counting(text).get(signal);
      expect(evidence?.join('')).toBeTruthy();
      if (signal !== 'human_request') for (const words of evidence ?? []) expect(text).toContain(words);
    });

  it.each(CALM)('raises none of these signals: %j', (text) => {
    expect(Object.keys(SAID).filter((signal) => counting(text).has(signal))).toEqual([]);
  });
});

import type { PhraseSource } from '../../text-notation.ts';

export const requests: readonly PhraseSource<'asks'>[] = [
  {
    lists: {
      ein: 'ein eine einer einen einem irgendein der den dem ihr ihren ihrem euren eurem dein deinem deinen anderer anderen',
      mensch:
        'mensch menschen jemand jemanden jemandem mitarbeiter mitarbeiterin berater beraterin agent person kollege kollegen kollegin sachbearbeiter ansprechpartner vorgesetzter vorgesetzten chef chefin teamleiter experte fachmann',
      bot: 'bot bots roboter maschine chatbot computer ki automat automatischen_antworten',
      act: 'helfen antworten weiterhelfen kontaktieren kümmern melden übernehmen übernimmt beraten anschauen ansehen draufschauen reden sprechen schreiben chatten hilft antwortet prüfen einspringen durchlesen',
    },
    phrases: {
      asks: [
        '(kann|könnte|soll|würde|darf|möge|dass) (das|sich|bitte|mir|mich|hier|es|mal|nicht)? (bitte|das|mal|nicht|hier|mir)? {ein}? (echter|echte|richtiger|anderer|menschlicher)? {mensch} (aus|von|vom|bitte|mir|hier|das)? (dem|ihnen|euch|ihrem|eurem|team)? .. {act}',
        '(gibt_es|gibts|ist|sind|habt_ihr|haben_sie) (hier|da|dort|bei_euch|bei_ihnen|denn)? (auch|noch|denn)? {ein}? (echte|echten|echter|richtige|richtigen|wirkliche|lebende|menschliche) .. {mensch}',
        '(gibt_es|ist|wäre) (hier|da|denn)? {mensch} .. (mit_dem|der_mir|mit_denen|zum_reden|verfügbar|erreichbar|ansprechbar|aus_fleisch|online)',
        '{mensch} .. (aus_fleisch|statt_bot|statt_einem_bot|statt_eines_bots|und_keinen|und_nicht|keine_maschine|kein_bot|kein_roboter)',
        '(kein|keinen|keine|nicht|ohne|statt|genug_von|weg_mit|keine_lust_auf|anstatt) (mehr|mit|einem|einen|auf|diesem|dem)? {bot} ... (bitte|gib|ich_will|einen|ein|mit)? {mensch}',
        '(mit_wem|an_wen|wen) (kann|darf|soll|könnte|muss) ich .. (reden|sprechen|wenden|chatten|kontaktieren)',
        '(übergeben|weitergeben|weiterleiten|übergib|leite|leiten|gib|geben) .. (an|einen|ihren|euren)? {ein} {mensch}',
      ],
    },
  },
  {
    lists: {
      mensch:
        'mensch jemand mitarbeiter berater agent person echter_mensch richtiger_mensch ein_mensch ein_mitarbeiter eine_person ein_berater mitarbeiterin',
    },
    phrases: {
      asks: [
        '(stell|stellen|leite|leiten|verbinde|verbinden|schalte) (sie|du)? mich (bitte|jetzt|sofort|endlich|mal)? (bitte|jetzt|sofort)? (durch|weiter) $',
        '^ (bitte)? (durchstellen|weiterleiten|verbinden|weiterverbinden|eskalieren) (bitte)? $',
        '(gib|geben|hol|holen|ruf|rufen) (sie|mir|bitte)? (mir|bitte)? (ihren|deinen|euren|den|deine|ihre|einen) (vorgesetzten|manager|leiter|kollegen|teamleiter|menschen|mitarbeiter)',
      ],
    },
  },
  {
    lists: {
      ein: 'ein eine einer einen einem der die den dem ihr ihre ihrer ihrem deinem eurem eurer echten',
      wer: 'wer wen wem jemand jemanden jemandem einer',
      rolle:
        'sachbearbeiter* mitarbeiter* berater* kolleg* techniker* filialleit* schichtleit* chef* mensch* person fachmann buchhaltung ansprechpartner* vorgesetzte* geschäftsleitung fachabteilung aufsicht abteilungsleit*',
      maschine: 'bot roboter maschine maschinen automaten automat programm computer',
    },
    phrases: {
      asks: [
        '(ist|sitzt|is) da (überhaupt|noch)? (wer|einer)',
        '(red|rede|schreib|schreibe|chatte|spreche) (ich)? (nicht|ned|nie) mit .. {maschine}',
        '~(bist|sind|seid|du) (nicht|nix|kein|ned|bloß_kein) (der|mit|dem|einem|einer|so)? (an|nem|so)? {maschine} $',
        '~(lange|warum|kein|keine|wie|nicht|ohne) {rolle} (gewünscht|her|frei|erforderlich|sprechen|online)',
        '(live_chat|livechat|chat|gespräch|verbindung) (mit|zu) {ein} {rolle}',
        '(jemand|jemanden) echtes',
        '(verbinden|verbinde) (sie)? mich $',
        '(second|2nd|zweiter|nächste) level',
        '(eskalieren|eskaliere) (sie|bitte|das|mein)',
        '(muss|müsste|soll|könnte|kann) .. {wer} .. (persönlich_ran|von_hand|vom_team|drüberschauen)',
        '~(muss|warum) (mit|zu|zur|an) {ein}? (wem|jemandem|einem|{rolle}) .. (klären|besprechen|schreiben|reden|chatten|weiterschreiben|durchgehe|durchgehen|durch)',
        '(brauch|brauche|hol|holt|holen|bräuchte|schickt) .. (wen|jemanden|jemand) (von|vom|aus|dazu|mit_befugnissen)',
        '(brauch|brauche|bräuchte) (ich)? jemanden , der ... (erklärt|hilft|zuhört|durchgeht)',
        '(den|die|einen|eine|der) {rolle} (sprechen|reden|bitte)',
        '(lieber|gleich|direkt) {ein} {rolle}',
        '(dass|bis|wann) .. {ein} .. {rolle} ... (draufschaut|übernimmt|bestätigt|nachdenkt|prüft|antwortet|schreibt)',
        '(wann|bis) übernimmt ... {rolle}',
        'nicht (automatisiert|automatisch) (beantwortet|entschieden|geprüft)',
        '(heikel|speziell|komplex|persönlich|kompliziert) für .. (automaten|automatische|bot|roboter|maschine)',
        '(von|an) (jemand_anderem|jemand_anders|einem_menschen) .. (lesen|prüfen|geben|prüfen_lassen)',
        '(jemandem|einem_menschen) (vom|von|aus|im) .. (vorlegen|zeigen|geben)',
        'in lebendig',
        'wer .. (von_ihren_leuten|von_euch|aus_der) .. (kümmert|frei|zuständig)',
      ],
    },
  },
];

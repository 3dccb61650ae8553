import type { PhraseSource } from '../../text-notation.ts';
import type { FrustrationTag } from '../frustration.ts';

export const outrage: PhraseSource<FrustrationTag> = {
  lists: {
    thing:
      'service kundenservice kundendienst support laden firma unternehmen verein app anwendung webseite website seite chat bot bank shop system hotline team beratung lieferdienst anbieter portal antwort antworten airline mitarbeiter betreuung',
    awful:
      'mies mieser miese mieses schlecht schlechter schlechte schlechtester schlechteste grottig grottenschlecht unterirdisch unterirdischer katastrophal katastrophe scheiße scheisse beschissen beschissener lächerlich lächerlicher peinlich erbärmlich unverschämt unfähig unfähiger inkompetent inkompetente furchtbar furchtbarer schrecklich müll schrott mist witz frechheit zumutung schande lausig saftladen saulaaden dreck desaster nutzlos nutzlose sinnlos sinnlose wertlos wertlose unprofessionell unmöglich chaotisch bodenlos jämmerlich armselig inakzeptabel enttäuschend miserabel miserabler kacke ärgerlich horror',
    very: 'so sehr echt wirklich ein eine einen der die das total völlig absolut einfach nur ja doch voll richtig wohl mal für was euer eure ihr ihre diese dieser reine reinster pure schon',
    mess: 'saftladen frechheit unverschämtheit zumutung sauerei schweinerei katastrophe witz skandal chaos desaster theater zirkus abzocke betrug verarsche schande dreckladen drecksladen sauladen schrott mist müll blödsinn quatsch farce trauerspiel armutszeugnis albtraum schwachsinn kindergarten affenzirkus kundenverarsche hohn lachnummer scheißladen bruchbude',
  },
  phrases: {
    complaint: [
      '(scheiß|scheiss|drecks|mist|schrott|kack) {thing}',
      '(drecksbot|servicewüste|pfui|amateure|schlamperei)',
      '(danke_für_nichts|dass_ich_nicht_lache|leere_versprechungen|leere_versprechen|im_stich|im_regen_stehen|finger_weg|steckt_euch|sparen_sie_sich|an_der_nase|null_komma_nix|null_sterne|geht_s_noch|gehts_noch)',
      '(peinlich|respektlos|unwürdig|widerlich|unprofessionell) (für_so|für_ein|für_euch|von_euch|und)',
      '(arrogan*|unfähig*|unverschämt*|ahnungslos*|schlechteste*|miserabl*|dreist*|unfreundlich*) .. (haufen|ton|truppe|meines_lebens|umgang|erfahrung|personal|bude)',
      '(neue|wieder_eine|dieselbe|nächste|jedes_mal_eine|tausend) (ausrede|ausreden|vertröstung|lüge)',
      '(hört|hören|lest|lesen) (ihr|sie) (überhaupt|eigentlich|mir) .. (zu|zugehört)',
      '(wie_doof|wie_blöd|wie_dumm|für_wie_doof|für_wie_blöd|für_dumm) .. (haltet|halten|verkaufen|uns)',
      '(so|sowas) (behandelt|behandeln|redet|springt) (ihr|man|sie|mit) .. (kunden|leute|mir|menschen|stammkunden)',
      '(na_super|na_toll|toll|ach_wie_schön|jo_super|bravo) .. (wieder_ein|wieder_eine|schon_wieder|wieder_nichts|jetzt_soll)',
      '(euer|eure|ihr|ihre|dieser|diese|dieses|der|die|das|was_für_ein|was_für_eine|so_ein|so_eine) {very}? {thing} .. (ist|sind|war|taugt|taugen|bringt) {very}? {very}? ({awful}|{mess}|nichts|gar_nichts)',
      '{awful} {very}? {thing}',
      '(was_für_ein|was_für_eine|was_für_n|was_ein|so_ein|so_eine|so_n|welch|welch_ein|welch_eine|das_ist|ist_das|ist_ja|ein|eine|ist_doch|ist|einzige) {very}? {very}? {very}? {mess}',
      '(unverschämt|unverschämtheit|frechheit|unfassbar|unglaublich|unmöglich|lächerlich|peinlich|erbärmlich|dreist|bodenlos|armselig) (sowas|so_was|so_etwas|ist_das|das|hier|dieser|wie|von_euch|von_ihnen|echt|einfach|dass|diese)',
      '(ihr|sie|seid|sind) {very}? {very}? (seid|sind)? {very}? {very}? (unfähig|betrüger|abzocker|lügner|diebe|unmöglich|inkompetent|nutzlos|idioten|verbrecher|das_letzte|saftladen|verein|lachnummer|clowns|unverschämt|gauner|halsabschneider|haufen)',
      '(keiner|niemand|kein_schwein|keine_sau) .. (meldet|antwortet|reagiert|hilft|kümmert|interessiert|zuständig|rührt|ahnung|geht_ran|liest|ruft)',
      '(wochen|tagen|tage|monaten|monate|stunden|jahren) .. (und|ohne|keine|nichts|keiner|niemand|warte|passiert) .. (nichts|antwort|reaktion|rückmeldung|meldet|passiert|keiner|niemand|lösung)',
      '(keine|null|ohne) (antwort|reaktion|rückmeldung|lösung|hilfe|entschuldigung|auskunft|ahnung_vom) .. (seit|bis|von|auf|trotz|erhalten)',
      '(nie_wieder|nie_mehr|zum_letzten_mal|das_letzte_mal|einmal_und_nie) .. (bei|bestelle|kaufe|mit|kunde|euch|ihnen|fliege|buche|empfehle|einkaufen)?',
      '(wollt|wollen|willst|könnt|verarscht|veräppelt|nehmt|halten) (ihr|sie|du) .. (mich|uns|kunden|leute)? .. (verarschen|veräppeln|für_dumm|auf_den_arm|veralbern|hinhalten|ernst|verkaufen|eigentlich)',
      '(versprochen|zugesagt|zugesichert|hieß_es) ... (nichts|nie|niemand|immer_noch|gelogen|fehlanzeige)',
      '(immer|ständig|jedes_mal|schon_wieder|dauernd|jeden_monat|wieder) .. (das_gleiche|dasselbe|dieselbe|die_gleiche|der_gleiche|derselbe|die_gleichen|dieselben|gleiche|selbe|nur_probleme|ärger) .. (problem|probleme|fehler|antwort|spiel|theater|mist|textbaustein|leier|ausrede|ausreden|sinnlose)',
    ],
    anger: [
      '(schreien|heulen|platzen|explodieren|ausrasten) vor wut',
      '(mir|mich|uns|jetzt|langsam|allmählich) .. (reicht|reichts|langt|reicht_es|platzt|kotzt|nervt|regt|ärgert|stinkt|fehlen_die_worte|reißt|reicht_s) .. (langsam|jetzt|es|mir|echt|endgültig|kragen|geduldsfaden|an|auf|allmählich)?',
      '(nase|schnauze|faxen) .. (voll|dicke|gestrichen_voll)',
      '(habe|hab|habs|bin|haben) (es|ich|das|so|langsam|wirklich|echt|jetzt|euch|die)? .. (satt|leid|bedient|genug_von) !(geworden)',
      '(bin|sind|wir) (ich|so|echt|wirklich|nur_noch|langsam|einfach|mehr_als|zutiefst|total|absolut|maßlos)? .. (sprachlos|fassungslos|stinksauer|stocksauer|genervt|frustriert|wütend|entsetzt|schockiert|enttäuscht|verärgert|sauer|empört|angefressen) !(geld|zeit|davon_gekauft)',
      '(geduld) (ist|hat|neigt|am|langsam|verloren|zu_ende|reicht)',
    ],
    repeats: [
      '(zum|schon_das|jetzt_zum) (zweiten|dritten|vierten|fünften|sechsten|siebten|achten|zehnten) mal .. (von_vorn|erzählen|erklären|schildern|schreiben|eingeben)',
      '(nicht_wieder|schon_wieder|wieder_nur|bloß_nicht) .. (link|links|textbaustein|formular)',
      '(zum|das|schon_das) (dritten|vierten|fünften|zehnten|hundertsten|tausendsten|x_ten|xten|zigsten|wiederholten|dritte|vierte|fünfte|3|4|5|gefühlt) (mal|hundertsten)',
      '(drei|vier|fünf|sechs|zehn|hundert|tausend|zig|mehrere|x|3|4|5|10) mal .. (gesagt|erklärt|geschrieben|gefragt|angerufen|geschickt|gemeldet|nachgefragt|erklären|schon|bereits)',
      '(dreimal|viermal|fünfmal|zehnmal|hundertmal|tausendmal|zigmal|mehrfach|mehrmals|xmal) .. (gesagt|erklärt|geschrieben|gefragt|angerufen|geschickt|gemeldet|nachgefragt|erklären)',
      '(gleiche|gleichen|gleicher|selbe|selben|dieselbe|derselbe|dieselben|immer_nur) (sinnlose|sinnlosen|dumme|blöde|nutzlose|doofe|standard)? (antwort|antworten|textbaustein|textbausteine|leier|link|text|standardantwort|gelaber|spruch|mist|frage)',
    ],
    answer: [
      '(hilft|bringt|nützt|nutzt|hilfst|bringen|helfen) (mir|uns|mich)? .. (nichts|nicht|kein_stück|überhaupt|gar_nicht|kein_bisschen|null|keinen_millimeter|niemandem) (weiter|weitergeholfen)?',
      '(textbaustein|textbausteine|standardantwort|standardantworten|copy_paste|floskeln|vorgefertigte|automatische_antwort)',
      '(lesen|lest|liest|lies) (sie|ihr|du|doch|endlich)? .. (überhaupt|eigentlich|was_ich|meine_frage|meine_nachricht|richtig)',
    ],
  },
};

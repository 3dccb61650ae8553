import type { PhraseSource } from '../text-notation.ts';

/**
 * Turns of speech that ask for a person, in languages with spaces besides English: a person who acts, one who is there, the bot
 * refused, the one to talk to asked for, someone's chief.
 */
export const OTHERS: readonly PhraseSource<'asks'>[] = [
  {
    lists: {
      un: 'un una algún alguna el la otro otra tu su vuestro vuestra uno una_de un_ser',
      persona:
        'persona humano humana agente asesor asesora operador operadora representante encargado encargada supervisor supervisora empleado empleada ejecutivo ejecutiva alguien gente compañero compañera responsable gerente',
      bot: 'robot robots bot bots máquina máquinas respuestas_automáticas mensajes_automáticos contestador ia chatbot ordenador',
      act: 'atender atienda atiendan atenderme ayudar ayude ayudarme contestar conteste contestarme responda responder responderme hable hablarme escriba contacte explique resuelva revise',
    },
    phrases: {
      asks: [
        '(hay|queda|tienen|tenéis|existe|habrá) {un}? {persona} .. (disponible|conectado|que_me|que_pueda|que_puedan|con_quien|con_quién|con_el_que|real|de_verdad|de_carne|para_hablar|para_atender|atendiendo|detrás|del_otro_lado)',
        '(que|prefiero_que|quiero_que|necesito_que|quisiera_que) (me|nos)? {act} .. {persona}',
        '{persona} .. (que|para_que|pueda|puede|me) (me|nos)? (pueda|puede|pudiera)? {act}',
        '(pásame|páseme|pásenme|pasame|comunícame|comuníqueme|ponme|póngame|páseme_con) .. (jefe|jefa|superior|gerente|compañero|compañera|responsable|alguien)',
        '(no_quiero|no|sin|nada_de|basta_de|harto_de|harta_de|cansado_de) (más|a|con|una|un|la|hablar_con|hablar_con_un|hablar_con_una)? {bot} ... (quiero|pásame|dame|necesito|prefiero|con|una|un|que) {un}? {persona}',
        '{persona} .. (no|y_no|en_vez_de|en_lugar_de|ni) (con|a)? {un}? {bot}',
        '(con_quién|con_quien|a_quién) (puedo|podría|tengo_que|debo) (hablar|escribir|dirigirme)',
      ],
    },
  },
  {
    lists: {
      um: 'um uma algum alguma outro outra o a seu sua ao com_um',
      pessoa:
        'pessoa humano humana alguém atendente agente operador operadora consultor consultora gente responsável supervisor supervisora gerente funcionário assistente',
      bot: 'robô robo robôs robot bot bots máquina máquinas mensagem_automática respostas_automáticas chatbot',
      act: 'atender atenda atendam atendesse ajudar ajude ajudasse responder responda respondesse resolver resolva falar fale explique',
    },
    phrases: {
      asks: [
        '(tem|há|ha|existe|tens|teria|haveria) {um}? {pessoa} .. (disponível|online|que_possa|que_me|para|pra|de_verdade|real|com_quem|do_outro_lado|atendendo)',
        '(que|quero_que|prefiro_que|gostaria_que|queria_que) {um}? {pessoa} (me)? {act}',
        '~(não|nao|nunca|sem|nem) (me)? {act} .. {um} {pessoa} (de_verdade|real|humana)?',
        '(passa|passe|passar|passar_me|transfere|transfira|transferir|pôr|põe|passem|coloca) (me|a_chamada|pra|para|a)? (me|a|para|pra)? {um}? {pessoa}',
        '(não_quero|não|nao|chega_de|nada_de|cansei_de|sem) (quero|mais|falar_com|com)? {um}? {bot} ... (quero|me|gente|pessoa|alguém|humano|atendente)',
        '{pessoa} .. (não|e_não|em_vez_de|ao_invés_de|nem) (com)? {um}? {bot}',
        '(com_quem) (posso|eu_posso|devo|consigo|falo) (falar|conversar|resolver)?',
      ],
    },
  },
  {
    lists: {
      un: 'un une le la votre vos ton un_de_vos une_de_vos un_autre l au à_un à_une d_un',
      personne:
        'humain humaine personne quelqu_un conseiller conseillère agent responsable opérateur opératrice interlocuteur être_humain vraie_personne employé collègue technicien superviseur manager chef supérieur vrai_humain vrai_conseiller',
      bot: 'robot robots bot bots machine machines chatbot répondeur ia messages_automatiques réponses_automatiques',
      act: 'réponde répondre répond aide aider m_aider contacte contacter rappelle parle parler prenne appelle assiste s_occupe regarde regarder traite reprenne reprendre intervienne intervenir lise explique',
    },
    phrases: {
      asks: [
        '(ya|y_a|y_a_t_il|il_y_a|est_ce_qu_il_y_a|avez_vous) {un}? {personne} .. (de_réel|réel|de_vrai|vrai|humain|disponible|derrière|en_ligne|au_bout|à_qui|qui_peut|qui_pourrait|pour_me|pour_m|avec_qui|de_chez_vous|de_votre)',
        '(que|qu|faire|laissez|est_ce_qu|est_ce_que|peut_on|pourrait|si) {un}? {personne} .. {act}',
        '(préfère|préférerais|veux|voudrais|aimerais|souhaite|besoin_d|faut) (avoir|parler|à|échanger|traiter|discuter|être_aidé|joindre)? (à|avec|par|d)? {un}? {personne} (de_chez_vous|de_votre|de_réel|humain|de_l_équipe|du_service|à_la_place|et_pas)',
        '(passez|passe|mettez|transférez|donnez|dirigez) (moi|nous)? (en_relation_avec|avec|vers|à|au)? {un}? (chef|supérieur|responsable|collègue|manager|directeur|humain|conseiller)',
        '(marre|pas|plus|assez|stop|sans|fini|ras_le_bol|non) (de|d|des|un|les|aux|parler_à)? (ce|ces|cette|un|une|le|les|des)? {bot} ... (je_veux|un|une|donnez|passez|quelqu_un|conseiller|humain|personne)',
        '{personne} .. (pas|et_pas|plutôt_qu|au_lieu_d|et_non) (à|avec)? (un|une) {bot}',
        '(à_qui|avec_qui) (puis_je|je_peux|dois_je|pourrais_je|est_ce_que_je_peux) (parler|m_adresser|discuter|échanger)',
      ],
    },
  },
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
        '(lassen_sie|lass|lasst|ich_will|ich_möchte|verbinden|geben|kann_ich|dürfte_ich|muss) (sie|ich|mich|mir)? (mich|mir)? .. (mit)? (ihrem|ihren|dem|deinem|eurem|einem) (chef|vorgesetzten|teamleiter|chefin|leiter|kollegen|vorarbeiter) .. (sprechen|reden|verbinden|geben|telefonieren)',
        '(mit_wem|an_wen|wen) (kann|darf|soll|könnte|muss) ich .. (reden|sprechen|wenden|chatten|kontaktieren)',
        '(übergeben|weitergeben|weiterleiten|übergib|leite|leiten|gib|geben) .. (an|einen|ihren|euren)? {ein} {mensch}',
      ],
    },
  },
  {
    lists: {
      un: 'un una uno il lo la vostro vostra tuo suo qualche un_altro un_vero una_vera l dei',
      persona:
        'persona umano qualcuno operatore operatrice consulente responsabile addetto collega essere_umano impiegato agente capo superiore direttore supervisore vera_persona',
      bot: 'robot bot macchina macchine chatbot risponditore risposte_automatiche messaggi_automatici',
      act: 'aiutare aiuti aiutarmi aiutasse rispondere risponda rispondesse rispondermi assistere assista assistermi seguire segua contatti contattasse parli parlare spieghi spiegarmi guardi',
    },
    phrases: {
      asks: [
        '(c_è|ce|avete|ci_sarebbe|esiste|ci_sono) {un}? {persona} .. (disponibile|che_possa|che_mi|con_cui|a_cui|reale|vera|in_linea|online|in_ufficio|dall_altra|dietro|per_parlare|che_risponde)',
        '(che|può|potrebbe|puoi|voglio_che|vorrei_che|preferirei_che|fate|far) (mi)? {act} .. {persona}',
        '{persona} .. (che|mi|può|potrebbe|possa) (mi|possa|può|potesse)? {act}',
        '(passami|passatemi|mi_passi|mi_passate|passarmi|fammi_parlare|fatemi_parlare|mettetemi|collegatemi) .. (qualcuno|capo|superiore|collega|responsabile|direttore|operatore|umano)',
        '(basta|niente|no|non_voglio|stufo_di|stufa_di|senza|stop) (con|a|più|un|una|i|questo|parlare_con)? (un|una|i|con|il|questo)? {bot} ... (qualcuno|persona|operatore|umano|passatemi|passami|voglio)',
        '{persona} .. (non|e_non|invece_di|anziché|al_posto_di) (con|a)? {un}? {bot}',
        '(con_chi|a_chi) (posso|potrei|devo) (parlare|rivolgermi|scrivere)',
      ],
    },
  },
  {
    lists: {
      een: 'een de het uw jullie je iemand_van een_van een_ander een_echte een_echt',
      mens: 'mens iemand medewerker medewerkster persoon collega manager leidinggevende baas chef adviseur specialist vertegenwoordiger echt_persoon echte_persoon',
      bot: 'robot robots bot bots machine computer chatbot automatische_antwoorden',
      act: 'helpen antwoorden contacteren te_woord kijken meekijken overnemen chatten praten reageren uitleggen meedenken bekijken staan helpt antwoordt',
    },
    phrases: {
      asks: [
        '(kan|kunnen|zou|wil|mag|laat) {een}? {mens} (mij|me|dit|hier|van_jullie|er|van_het_team)? (even|alsjeblieft|misschien|naar|mij|me)? .. {act}',
        '(is|zijn|hebben_jullie) (er|daar|hier) (nog|ook|misschien)? {een}? {mens} .. (van_vlees|die|beschikbaar|om|aanwezig|online|waarmee|met_wie|echt|bereikbaar)',
        '{mens} van vlees en bloed',
        '(geen|niet|zonder|genoeg_van|stop_met|klaar_met|in_plaats_van) (meer|een|met|deze|die)? (een|deze|die)? {bot} ... (geef|wil|graag|een|maar)? {een}? {mens}',
        '{mens} .. (en_geen|geen|niet|in_plaats_van) (een|met_een)? {bot}',
        '(geef|verbind|schakel|haal|laat) .. (met|door_met)? (een|uw|je|jullie)? (collega|baas|leidinggevende|manager|chef|medewerker|mens|persoon) !(van_mijn)',
        '(met_wie|wie) (kan|mag|moet) ik .. (spreken|praten|chatten|benaderen)',
        '^ (graag)? (een|met)? {een}? (echt|echte|menselijke)? (mens|persoon|medewerker|collega) (graag|aub|alstublieft|alsjeblieft|nu|spreken)? $',
      ],
    },
  },
  {
    lists: {
      ktos: 'ktoś kogoś kimś człowiek człowieka człowiekiem konsultant konsultanta konsultantem konsultantką pracownik pracownika pracownikiem osoba osobę osobą kierownik kierownika kierownikiem doradca doradcę przełożony przełożonego szef szefa szefem specjalista',
      bot: 'bot bota botem boty botami robot robota robotem maszyna maszyną automat automatem czatbot czatbotem',
      act: 'pomóc pomoże pomógł odpowiedzieć odpowie odpowiedział skontaktował skontaktuje zajął zajmie porozmawiać napisze spojrzeć spojrzy przejąć przejmie wyjaśni wyjaśnić',
    },
    phrases: {
      asks: [
        '(czy|może|niech|chcę_żeby|chcę_aby|żeby|wolę_żeby|wolałbym_żeby|wolałabym_żeby) (mi|może|mógłby|jakiś|ktoś)? {ktos} (z_obsługi|z_was|od_was|z_zespołu|z_firmy|żywy)? (może|mógłby|mi|się|mógł)? (może|mógłby|mi|się)? .. {act}',
        '(jest|czy_jest|macie) (tam|tu|u_was)? (jakiś|jakaś|tam|ktoś)? .. {ktos} .. (żywy|żywa|dostępny|dostępna|wolny|z_kim|kto|prawdziwy|prawdziwa)',
        '(nie|dość|bez|zamiast) (chcę|z|rozmawiać|gadać)? (z|rozmawiać)? (z)? {bot} ... (chcę|proszę|daj|tylko|z)? {ktos}',
        '{ktos} .. (a_nie|nie|zamiast) (z)? {bot}',
        '(z_kim) (mogę|mogłbym|mogłabym|można) .. (porozmawiać|rozmawiać|pogadać|skontaktować)',
        '(daj|dajcie|połącz|połączcie|przełącz|wezwij|zawołaj|dawaj|proszę_o) .. {ktos} !(numer)',
        '(połączenie|rozmowę|rozmowa|kontakt|kontaktu|połączenia) z (jakimś)? (prawdziwym|żywym|waszym)? {ktos}',
      ],
    },
  },
  {
    lists: {
      who: 'موظف موظفة الموظف شخص انسان إنسان بشر مسؤول المسؤول مشرف المشرف مندوب ممثل احد أحد حد واحد مدير المدير لموظف لشخص لإنسان لانسان بموظف بشخص شخصا موظفا إنسانا انسانا أحدا احدا للموظف بني_آدم',
      bot: 'روبوت الروبوت بوت البوت آلة الآلة الة رد_آلي ردود_آلية الرد_الآلي ذكاء_اصطناعي',
      act: 'يساعدني يساعد يرد يكلمني يتكلم يجاوبني يجيب يتواصل يفهمني يشوف يحل يخدمني مساعدتي أن_يساعدني ان_يساعدني الرد',
    },
    phrases: {
      asks: [
        '(هل_يمكن|ممكن|هل_هناك|هل_يوجد|في|فيه|يوجد|هناك|ابغى|أبغى|أبي|ابي|عايز|اريد|أريد|أحتاج|خلي|خلوا|بدي|محتاج) (من|أن|ان|اي|أي)? {who} .. {act}',
        '~(لا|ما|مش|مو|لن|بدون|لست|كيف) (أكلم|اكلم|كلم|أتكلم_مع|اتكلم_مع|أتحدث_مع|اتحدث_مع|التحدث_مع|التكلم_مع|أحكي_مع|احكي_مع|أتواصل_مع|اتواصل_مع|التواصل_مع|تحويلي_إلى|تحويلي_الى|تحويلي_ل|تحولني_إلى|تحولني_الى|تحولني|حولني|حولوني|حولني_على|تحولوني|وصلني|وصلوني|وصلني_ب|محادثة_مع|توصلني|نادي|نادوا) (مع|إلى|الى|على|ل|ب)? {who}',
        '(لا|ما|مش|مو|مابي|ما_أبي|ما_ابي|مش_عايز|بدون|كفاية) (أريد|اريد|ابغى|أبغى|أبي|ابي|عايز|بدي)? .. {bot} ... {who}',
        '{who} .. (مش|مو|وليس|ليس|بدل|لا) .. {bot}',
        '^ (أريد|اريد|ابغى|أبغى|ابي|أبي|عايز|بدي)? {who} (لو_سمحت|من_فضلك|حقيقي|بشري|رجاء|الآن|بسرعة) (لو_سمحت|من_فضلك|رجاء)? $',
      ],
    },
  },
];

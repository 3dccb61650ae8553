import type { PhraseSource } from '../text-notation.ts';
import { english } from './requests-en.ts';
import { OTHERS } from './requests-many.ts';

/** Turns of speech that ask for a person without the shape of the grammar: no partner, or a person who acts. */
export const REQUESTS: readonly PhraseSource<'asks'>[] = [
  english,
  ...OTHERS,
  {
    lists: {
      persona:
        'una_persona un_humano alguien un_agente una_persona_real una_persona_de_verdad un_ser_humano un_operador un_asesor un_representante algún_agente un_encargado un_supervisor un_empleado',
    },
    phrases: {
      asks: [
        '(me|nos|que|puede|podría|pueden|quiero_que|necesito_que|prefiero_que|gustaría_que) (puede|puedes|pueden|me|podría)? (atender|atienda|atendiera|contacte|contactara|ayudara|ayudar|ayude|conteste|contestar|responda|responder|llame|hable_conmigo|atenderme|ayudarme) .. {persona}',
        '{persona} (que|para_que|pueda|puede|me) (me|pueda|puede)? (me)? (atienda|ayude|ayudar|atender|responda|conteste|hable)',
        '(no_quiero_hablar_contigo|no_quiero_seguir_hablando_contigo|contigo_no|no_contigo) ... {persona}',
        '^ (transfiéreme|transferir|transfiérame|derívame|páseme|pásame|comunícame|conéctame|escalar) (por_favor|ya|ahora)? $',
      ],
    },
  },
  {
    lists: {
      personne:
        'un_humain une_personne quelqu_un un_conseiller un_agent une_vraie_personne un_vrai_humain une_personne_réelle un_opérateur un_responsable un_être_humain un_vrai_conseiller',
    },
    phrases: {
      asks: [
        '(que|qu|veux_que|voudrais_que|faire|laissez|est_ce_qu|est_ce_que|peut_on|pourrait|laisse) {personne} (me|peut|pourrait|puisse|peut_me|m) (me|m)? (réponde|répondre|aide|aider|contacte|contacter|rappelle|parle|parler|prenne|appelle|assiste)',
        '^ (transférez_moi|transfère_moi|transfert|passez_moi|mettez_moi_en_relation|redirigez_moi) (svp|maintenant|s_il_vous_plaît)? $',
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
        '(kann|könnte|soll|würde) (mir|mich|bitte|uns|sich)? (mir|bitte|mal|vielleicht)? (ein|eine|einer|irgendein)? (echter|echte|richtiger|realer|richtige)? {mensch} (bitte|mir|persönlich|von_ihnen|aus_dem_team|hier)? (bitte|persönlich|mir|weiter|direkt)? (helfen|antworten|weiterhelfen|kontaktieren|kümmern|melden|übernehmen|beraten)',
        '(stell|stellen|leite|leiten|verbinde|verbinden|schalte) (sie|du)? mich (bitte|jetzt|sofort|endlich|mal)? (bitte|jetzt|sofort)? (durch|weiter) $',
        '^ (bitte)? (durchstellen|weiterleiten|verbinden|weiterverbinden|eskalieren) (bitte)? $',
        '(live_chat|livechat|chat|gespräch|kontakt|telefonat|verbindung|weiterleitung) (mit|zu|an|zum) (einem|einer|dem|ihrem|eurem|der|den)? (echten|menschlichen|richtigen|realen)? (mitarbeiter|menschen|berater|kundenservice|support|agenten|person|mitarbeiterin|kundendienst|kundenberater|ansprechpartner)',
        '(gib|geben|hol|holen|ruf|rufen) (sie|mir|bitte)? (mir|bitte)? (ihren|deinen|euren|den|deine|ihre|einen) (vorgesetzten|manager|leiter|kollegen|teamleiter|menschen|mitarbeiter)',
        '(will|möchte|muss|kann|darf|würde_gern|würde_gerne) (ich)? (bitte|jetzt|sofort|gerne|gern|mal)? (ihren|deinen|euren|den|ihre|einen) (vorgesetzten|manager|leiter|mitarbeiter|berater|menschen|kundenberater) (sprechen|haben|kontaktieren|bitte_sprechen|jetzt_sprechen)',
      ],
    },
  },
  {
    lists: {
      persona:
        'una_persona un_umano qualcuno un_operatore una_persona_reale un_essere_umano un_consulente un_responsabile un_addetto',
    },
    phrases: {
      asks: [
        '(mi|può|potrebbe|puoi|potete|voglio_che|vorrei_che|posso_essere|essere|vorrei_essere) .. (aiutare|aiuti|risponda|rispondere|assistere|assistito_da|contattato_da|aiutato_da|servito_da|richiamato_da|seguito_da) (da)? {persona}',
        '{persona} (che|mi|può|potrebbe|possa) (mi|possa|può)? (aiuti|aiutare|aiutarmi|rispondere|risponda|rispondermi|assista|assistermi)',
        '^ (trasferiscimi|mi_trasferisca|trasferitemi|passami|collegami|mettimi_in_contatto) (per_favore|subito|ora)? $',
      ],
    },
  },
  {
    lists: { mens: 'iemand een_mens een_medewerker een_persoon een_collega een_echt_persoon een_echt_mens' },
    phrases: {
      asks: [
        '(kan|kunnen|zou|wil) {mens} (mij|me)? (even|alsjeblieft|misschien)? (helpen|antwoorden|bellen|contacteren|verder_helpen|te_woord)',
        '^ (doorverbinden|verbind_me_door|verbind_mij_door|verbind_door) (alstublieft|alsjeblieft|graag|aub|nu)? $',
      ],
    },
  },
  {
    lists: { ktos: 'ktoś człowiek konsultant pracownik prawdziwa_osoba prawdziwy_człowiek' },
    phrases: {
      asks: [
        '(czy|może|niech|chcę_żeby|chcę_aby|żeby) (mi|może|mógłby)? {ktos} (może|mógłby|mi|się)? .. (pomóc|pomoże|odpowiedzieć|odpowie|skontaktował|skontaktuje|zajął)',
        '^ (połącz|przełącz|połączcie|przekieruj) (mnie)? (proszę)? $',
      ],
    },
  },
  {
    lists: {
      pessoa: 'uma_pessoa um_humano alguém um_atendente um_agente uma_pessoa_real um_operador um_consultor',
    },
    phrases: {
      asks: [
        '(ser|quero_ser|gostaria_de_ser|posso_ser|preciso_ser) (atendido|atendida|ajudado|ajudada) por {pessoa}',
        '{pessoa} (pode|poderia|que|para|possa) (me)? (ajudar|atender|responder|me_ajudar|me_atender|me_responder|ajude|atenda)',
        '^ (transferir|transfira|me_transfere|me_passa|transfere) (por_favor|agora)? $',
      ],
    },
  },
];

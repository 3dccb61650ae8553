import type { MoneyLexicon } from '../money.ts';

export const money: MoneyLexicon = {
  lists: {
    no: 'niet nooit niks niets geen',
    so: 'nog steeds op mijn rekening meer tot nu toe er is zijn iets',
    come: 'ontvangen gekregen binnen aangekomen bijgeschreven gestort uitbetaald teruggestort terugbetaald betaald overgemaakt gekomen gezien verwerkt uitgekeerd teruggekregen bijgeboekt',
    done: 'geactiveerd geboekt bevestigd toegepast geleverd verwerkt actief uitgegeven verleend gegeven afgegeven werkt',
    mine: 'herken ken kende goedgekeurd gedaan gemaakt gekocht besteld afgesloten aangevraagd gebruikt gegeven getekend verleend geautoriseerd akkoord ingestemd',
  },
  phrases: {
    money: [
      '(geld|storting|stortingen|saldo|bonus|betaling|betalingen|overboeking|overschrijving|uitbetaling|tegoed|salaris|loon|bedrag|bedragen|winst|cashback|terugbetaling|restitutie|euro|opname|prijs|pensioen|uitkering|commissie|vergoeding|huur|fooi|borg|waarborgsom|toeslag|cadeaubon|punten|weddenschap|centen|tikkie|opwaardering|beltegoed|stortinkje|poen|vakantiegeld|kerstbonus|ziektegeld|studiebeurs|compensatie|waarborg|overschrijving)',
    ],
    bill: [
      '(afschrijving|afschrijvingen|incasso|incasso_s|factuur|facturen|rekening|kosten|betaling|betalingen|transactie|transacties|abonnement|aankoop|aankopen|bedrag|boeking|tarief|boete|contributie|bestelling|opname)',
    ],
    standing: [
      '(storting|saldo|bonus|tegoed|salaris|loon|cashback|prijs|pensioen|commissie|uitkering|uitbetaling)',
    ],
    taken: [
      '(nog_steeds_afgeschreven|steeds_afgeschreven|toch_afgeschreven|weer_afgeschreven|nog_steeds_geïncasseerd|blijft_afschrijven)',
      '~(wanneer|wordt|worden|als|niet|hoeveel|nooit) (afgeschreven|afgehaald|gehaald|geïncasseerd|gerekend|aangerekend|ingehouden|gefactureerd|afgetrokken|afgerekend|afgenomen)',
      '(blijven|blijft|blijf) .. (afschrijven|incasseren|afgeschreven)',
      'van mijn rekening (af|gegaan|gehaald)',
    ],
    paid: [
      '~(wanneer|wordt|worden|als|niet|nog_niet|nooit) (betaald|gestort|overgemaakt|opgewaardeerd|opgeladen|voldaan|overgeschreven)',
      '(betaling|overboeking|uitbetaling|storting) .. (gelukt|voltooid|geslaagd|bevestigd|verwerkt|uitgevoerd|goedgekeurd)',
    ],
    moved: [
      '(gestuurd|verstuurd|gekocht|verkocht|gewonnen|teruggestuurd|geretourneerd|gezet|overgezet|ingezet|opgenomen)',
    ],
    lack: [
      '{no} {so}? {so}? {so}? {come}',
      '(wacht|wachten|wachtend) .. (betaling|geld|terugbetaling|storting|salaris|uitbetaling)',
    ],
    undone: ['{no} {so}? {so}? {done}'],
    unseen: [
      '(zie|zien|vind|staat|staan|verschijnt|er_is|is) .. {no} .. (terug|bij|zichtbaar|op|te_zien|te_vinden|bijgewerkt)?',
      '{no} (zichtbaar|te_zien|bijgewerkt)',
    ],
    nothing: ['(niks|niets|nul|leeg|geen_cent|geen_geld|geen_bonus|geen_betaling|op_0)'],
    none: [
      '(spoorloos|weggebleven|geen_stuiver|geen_spoor|nergens_te|is_nergens|staat_nergens|en_nergens|laat_op_zich_wachten|niet_te_vinden|nooit_gekomen|niks_van_gezien|niet_binnengekomen|nog_altijd_niets|ik_wacht_nog)',
    ],
    failed: [
      '(in_behandeling|mislukt|geweigerd|onbetaald|openstaand|openstaande|vast|geblokkeerd|niet_betaald|hangt|in_afwachting|afgewezen|staat_open|geannuleerd)',
    ],
    gone: [
      '(ingeslikt)',
      '(weg|kwijt|ontbreekt|ontbreken|verdwenen|gestolen|mis|te_weinig|minder|verloren|te_kort|tekort|foetsie)',
    ],
    wrong: [
      '(verkeerd|verkeerde|onjuist|onjuiste|klopt_niet|kloppen_niet|niet_correct|te_hoog|te_laag|niet_juist|fout|foute|foutief) !(kleur|maat|artikel|adres)',
    ],
    less: ['(maar|slechts|in_plaats_van|ipv|zou|zouden|beloofd|afgesproken|terwijl|moest)'],
    twice: [
      '(twee_keer|2_keer|dubbel|dubbele|tweemaal|drie_keer|meerdere_keren|2x|nogmaals|opnieuw|nog_een_keer|alweer)',
    ],
    undue: [
      '(opgezegd|geannuleerd|zonder_toestemming|zonder_mijn|zonder_waarschuwing|zonder_reden|gratis|te_veel|teveel|per_ongeluk|ten_onrechte|onterecht|in_plaats_van|extra|beloofd|terwijl|toch|nog_steeds|al_betaald|automatisch|proefperiode|nooit_gebruikt|geweigerd|verkeerd|zomaar|ondanks)',
    ],
    strange: [
      '(zonder_dat|snap_deze|begrijp_deze)',
      '{no} (heb|van|ik|mee|voor|toestemming|toestemming_voor_heb)? (heb|ik)? {mine}',
      '(ken|herken|snap|begrijp) (ik)? (niet|geen)',
      '(niet_van_mij|niet_de_mijne|was_ik_niet|onbekend|onbekende|vreemd|vreemde|raar|rare|verdacht|verdachte|nooit_toestemming|zonder_mijn_toestemming|geen_idee|niet_geautoriseerd|geen_toestemming)',
    ],
    somebody: ['(iemand|onbekende|dief|oplichter|hacker|vreemde)'],
    used: [
      '(gebruikt|gekocht|uitgegeven|opgenomen|gehackt|gekopieerd|overgemaakt|besteld|ingelogd|betaald|gebruik_gemaakt)',
    ],
    card: ['(pas|kaart|rekening|account|geld|gegevens|saldo|bank|creditcard|pinpas)'],
    owed: [
      '(beloofd|beloofde|zou|zouden|gewonnen|verkocht|teruggestuurd|geretourneerd|geannuleerd|afgesproken|toegezegd|bonus|prijs|verschuldigd|recht_op|volgens|voltooid|toegewezen|toegekend|aangekondigd|verzonden|vertrokken)',
    ],
    late: [
      '(nog|steeds|sinds|gisteren|dag|dagen|week|weken|maand|maanden|uur|uren|vorige|afgelopen|geleden|al|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|nooit|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)',
    ],
    why: ['(waarom|waarvoor|hoezo|hoe_komt_het|hoe_kan_het|wat_is_deze)'],
    where: ['(waar_is|waar_blijft|waar_blijven|wat_is_er_gebeurd_met|ik_mis) (mijn|het|de)?'],
    asked: [
      '^ (hallo|en|maar|hoi)? (hoe_lang|hoelang|hoeveel|wanneer|hoe|welke|binnen_welke|kan_ik|kunnen_we|mag_ik|is_het_mogelijk|is_er|zijn_er|wat_gebeurt|wat_kost|moet_ik|waar_vind|waar_zie|waar_kan|ik_wil_weten|ik_vroeg_me|wordt|word_ik)',
      '(als|indien|of) !(het_mogelijk)',
    ],
    aside: [
      '(bon|factuur|mail|email|e-mail|code|bevestiging|link|sms|bericht|antwoord|optie|knop|afschrift|pakket|wachtwoord|bonnetje)',
    ],
  },
};

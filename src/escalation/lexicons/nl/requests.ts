import type { PhraseSource } from '../../text-notation.ts';

export const requests: readonly PhraseSource<'asks'>[] = [
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
    lists: { mens: 'iemand een_mens een_medewerker een_persoon een_collega een_echt_persoon een_echt_mens' },
    phrases: {
      asks: [
        '(kan|kunnen|zou|wil) {mens} (mij|me)? (even|alsjeblieft|misschien)? (helpen|antwoorden|bellen|contacteren|verder_helpen|te_woord)',
        '^ (doorverbinden|verbind_me_door|verbind_mij_door|verbind_door) (alstublieft|alsjeblieft|graag|aub|nu)? $',
      ],
    },
  },
  {
    lists: {
      een: 'een de het van_de zo_n ne nen jullie uw iemand_van bij_een',
      wie: 'iemand mens collega medewerker medewerkers baliemedewerker baas supervisor beheerder adviseur apotheker gemeente installateurs degene technicus leidinggevende afdeling',
      bot: 'robot computer bot software machine',
    },
    phrases: {
      asks: [
        '(is|zit) (er|daar) (nog|echt|toevallig)? (iemand|volk|een_collega|een_mens) (bij_jullie)? $',
        '(kan|laat|moet|zal|wil|zou) .. (iemand|mens|{wie}) .. (meekijken|naar_kijken|meelezen|nalopen|lezen|reageren|dit_leest)',
        '(niet|geen) (met|meer_met) .. {bot} $',
        '(mag|kan) ik {een} {wie} $',
        'met .. {bot} .. (praat_ik_niet|niet_praten|geen_zin)',
        '(genoeg|klaar) .. met .. {bot}',
        '(doe|geef|haal|roep|zet|zoek) (er|mij|me|nu|nou|maar|daar|hier|effe)? .. {een} .. ({wie}|echte_mens) .. (maar|bij|tussen|achter|uit|die|van|er)?',
        '(doe|geef|roep|haal|zet) (mij|me|er|nou|nu|maar|effe|even|ff)? (maar|er)? (even|dus)? ({wie}|een_mens|iemand|de_baas|een_echte)',
        '(mag|wil|kan|moet|zou) (ik|we|wij) .. {wie} .. (spreken|schrijven|praten|overleggen|hebben|telefoneren)',
        '(liever|graag) (een|persoonlijk_contact_met|met|iemand_van)? (de|een)? ({wie}|echte)',
        '{wie} (van_de|bij)? .. (graag|alstublieft|nodig|aub|ermee|spreken) (nu)? $',
        '(spreek|schrijf|praat|chat) .. liever .. {wie}',
        '(wie|met_wie) (van|gaat|neemt) (uw|jullie|daarover|dit|hierover) .. (collegas|mensen|kantoor|bij|op_zich)',
        '(draag|geef|schuif|stuur) (dit|het|mij|me)? .. (over|door) (aan|naar) .. ({wie}|iemand)',
        '(doorsteken|doorverbinden) .. naar',
        '(door|aan) (een_ander|iemand_anders|een_mens) .. (lezen|beoordelen|bekijken)',
        '(levend_wezen|echte_mens_achter|stem_van_vlees)',
        '(achter_dit) .. (mens|iemand|ziel)',
        'iemand (hebben|die) .. (in_het_systeem|over_gaat|beslist)',
      ],
    },
  },
];

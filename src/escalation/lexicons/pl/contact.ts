import type { TopicLexicon } from '../topics.ts';

export const contact: TopicLexicon = {
  lists: {
    ring: 'dryndnie* dzwonic oddzwoni* przedzwoni* przekreci* zadzwoni* zatelefonowa*',
    way: 'aplikacje czacie czat discordzie facebooku formularz* infolini* maila mailem mailu messengerze okienku telefon telefonicznie telefonie',
  },
  phrases: {
    callback: [
      '(czekam|oczekuje|poprosze|prosze) (na|o)? (panstwa|pilny|wasz)? (oddzwonienie|telefon|rozmowę_telefoniczną|kontakt_telefoniczny) (dzis|dzisiaj|jutro|na|od|pod|z|zwrotny|w_sprawie)',
      '(dzwoncie|oddzwon|oddzwoncie|przedzwoncie|zadzwon|zadzwoncie)',
      '(doradca|konsultant|ktos|mozecie|niech|umowmy|wole|zeby|prosil*|prosze|moglby|moglaby|moze|wolalbym|wolalabym) !nie .. .. {ring}',
      '(interesuje|poprosze|umowic|umowmy|wolalabym|wolalbym|wole|proszę_o) .. (glosowo|telefonicznie|przez_telefon|rozmowę_telefoniczną|rozmowa_telefoniczna)',
    ],
    urgent: [
      '(potrzeb*) ... (dzis|dzisiaj|natychmiast|zaraz|na_dziś|na_dzisiaj|na_teraz|do_jutra|na_jutro|do_wieczora|w_ciągu_godziny|od_razu|na_wczoraj)',
      '(autobus|egzamin|lot|odlot|operacja|pociag|samolot|slub|spotkanie|wizyta|wyjazd|zabieg|rozmowa_kwalifikacyjna) .. (jest|mam|o|odjezdza|odlatuje|za) .. (chwile|dzis|godzin*|minut|pol)',
      '(asap|spieszy|bardzo_pilne|czas_ucieka|nie_ma_czasu|nie_mam_czasu|liczy_się_każda|szybko_proszę|proszę_szybko|nie_może_czekać|na_cito|w_trybie_pilnym)',
      '(musi|musze|potrzebuje|trzeba) .. (byc|dostac|miec|zalatwic) .. (dzis|dzisiaj|natychmiast|zaraz|do_północy|do_jutra|w_tej_sekundzie|do_wieczora)',
      '(czuć_gaz|zalewa_mi|pali_się|zatrzasnęłam_dziecko|nie_może_poczekać|czas_mi_ucieka|na_wczoraj|odpowiedzieć_od_razu)',
    ],
    channel_hop: [
      '(bylam|bylem|dzwonil*|pisal*|rozmawial*|wyslal*|zglosilem|próbowałem_dzwonić) .. (dwa|facebooku|formularz|infolinie|juz|konsultantem|mail|maila|maile|oddziale|raz|razy|sklepie|telefonicznie|trzy|tydzien|wczoraj|do_was|na_infolinii|przez_telefon)',
      '(kazali|kazano|poradzono|powiedzi*|skierowano) .. (mi|mnie|napisac|tu|tutaj|zebym|zglosic|na_czat|do_was)',
      '(na|pod|przez|w) {way} .. (brak|cisza|nikt_nie|nie_poszło|tylko_wyświetlone|też_nie)',
    ],
  },
};

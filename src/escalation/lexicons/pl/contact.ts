import type { TopicLexicon } from '../topics.ts';

export const contact: TopicLexicon = {
  lists: {},
  phrases: {
    callback: [
      '(proszę|czy|możecie|może|mógłby|mogłaby|ktoś|niech|wolę|wolałbym|wolałabym|chcę) .. (zadzwonić|zadzwoni|zadzwonił|zadzwoniła|oddzwonić|oddzwoni|oddzwonił|zadzwoniono|zadzwońcie|przedzwonić|telefoniczny)',
      '(czekam|oczekuję|proszę|poproszę) (na|o)? (wasz|pilny|państwa)? (telefon|oddzwonienie|rozmowę_telefoniczną|kontakt_telefoniczny) (od|z|zwrotny|jutro|dzisiaj|dziś|pod|na|w_sprawie)',
      '(zadzwoń|zadzwońcie|dzwońcie|oddzwoń|oddzwońcie|przedzwońcie) .. (do_mnie|na|jutro|pod|proszę|dziś)?',
    ],
    urgent: [
      '(potrzebuję|potrzebujemy|potrzebne|potrzebny) ... (dziś|dzisiaj|na_dziś|na_dzisiaj|na_teraz|zaraz|do_jutra|na_jutro|do_wieczora|w_ciągu_godziny|natychmiast|od_razu|na_wczoraj)',
      '(samolot|lot|pociąg|egzamin|autobus|wyjazd|odlot|spotkanie|operacja|zabieg|rozmowa_kwalifikacyjna|ślub|wizyta) .. (za|mam|jest|odlatuje|odjeżdża|o) .. (godzinę|godziny|minut|chwilę|godzin|dziś|pół)',
      '(pilne|bardzo_pilne|czas_ucieka|nie_ma_czasu|nie_mam_czasu|liczy_się_każda|szybko_proszę|proszę_szybko|śpieszy|spieszy|nie_może_czekać|na_cito|asap|w_trybie_pilnym)',
    ],
    channel_hop: [
      '(dzwoniłem|dzwoniłam|pisałem|pisałam|wysłałem|wysłałam|rozmawiałem|rozmawiałam|kontaktowałem|kontaktowałam|byłem|byłam|zgłaszałem|zgłaszałam|zgłosiłem|próbowałem_dzwonić) .. (już|razy|raz|wczoraj|infolinię|maila|mail|maile|e-mail|do_was|z_wami|telefonicznie|oddziale|sklepie|konsultantem|formularz|tydzień|na_infolinii|facebooku|dwa|trzy|przez_telefon)',
      '(kazano|kazali|powiedziano|powiedzieli|odesłano|odesłali|skierowano|poradzono) .. (mi|mnie|żebym|napisać|tu|tutaj|na_czat|zgłosić|do_was)',
    ],
  },
};

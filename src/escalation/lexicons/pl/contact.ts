import type { TopicLexicon } from '../topics.ts';

export const contact: TopicLexicon = {
  lists: {
    ring: 'zadzwonić zadzwoni zadzwonił zadzwoniła dzwonić zatelefonować zatelefonuje zatelefonował przekręci przekręcić przekręcił przedzwoni przedzwonić oddzwoni oddzwonić oddzwonił dryndnie dryndnijcie dryndniecie zadryndać',
    way: 'mailu maila mailem telefon telefonie telefonicznie infolinii infolinię messengerze facebooku discordzie formularz formularzu aplikację czacie czat whatsappie okienku',
  },
  phrases: {
    callback: [
      '(proszę|czy|możecie|może|mógłby|mogłaby|ktoś|niech|wolę|wolałbym|wolałabym|chcę) .. (zadzwonić|zadzwoni|zadzwonił|zadzwoniła|oddzwonić|oddzwoni|oddzwonił|zadzwoniono|zadzwońcie|przedzwonić|telefoniczny)',
      '(czekam|oczekuję|proszę|poproszę) (na|o)? (wasz|pilny|państwa)? (telefon|oddzwonienie|rozmowę_telefoniczną|kontakt_telefoniczny) (od|z|zwrotny|jutro|dzisiaj|dziś|pod|na|w_sprawie)',
      '(zadzwoń|zadzwońcie|dzwońcie|oddzwoń|oddzwońcie|przedzwońcie) .. (do_mnie|na|jutro|pod|proszę|dziś)?',
      '(ktoś|doradca|konsultant|niech|możecie|kiedy|żeby|prosił*|umówmy|wolę) .. .. {ring}',
      '^ {ring} .. do (mnie|niej|niego|nas|męża|żony|mamy|taty) $',
      '(wolę|wolałbym|wolałabym|umówmy|umówić|interesuje|poproszę|proszę_o) .. (przez_telefon|telefonicznie|rozmowę_telefoniczną|rozmowa_telefoniczna|głosowo)',
      'odezwijcie_się .. (głosowo|telefonicznie)',
    ],
    urgent: [
      '(potrzebuję|potrzebujemy|potrzebne|potrzebny) ... (dziś|dzisiaj|na_dziś|na_dzisiaj|na_teraz|zaraz|do_jutra|na_jutro|do_wieczora|w_ciągu_godziny|natychmiast|od_razu|na_wczoraj)',
      '(samolot|lot|pociąg|egzamin|autobus|wyjazd|odlot|spotkanie|operacja|zabieg|rozmowa_kwalifikacyjna|ślub|wizyta) .. (za|mam|jest|odlatuje|odjeżdża|o) .. (godzinę|godziny|minut|chwilę|godzin|dziś|pół)',
      '(bardzo_pilne|czas_ucieka|bardzo_pilnie|nie_ma_czasu|nie_mam_czasu|liczy_się_każda|szybko_proszę|proszę_szybko|śpieszy|spieszy|nie_może_czekać|na_cito|asap|w_trybie_pilnym)',
      '(muszę|musi|trzeba|potrzebuję) .. (mieć|dostać|załatwić|być) .. (dziś|dzisiaj|zaraz|do_północy|do_rana|do_jutra|w_tej_sekundzie|do_wieczora|natychmiast)',
      '(właśnie_teraz|w_tej_chwili|w_tej_sekundzie) .. (zalewa|jestem|stoję|leje|pali|cieknie|potrzebuję)',
      'za (kwadrans|godzinę|pół_godziny|chwilę|moment|dwie_godziny|minutę) .. (zamykają|odjeżdża|odlatuje|wyjeżdżam|zaczyna|wylatuję|mam|startuje|wchodzę)',
      '(czuć_gaz|ulatnia_się_gaz|zalewa_mi|pali_się|zatrzasnęłam_dziecko|nie_może_poczekać|czas_mi_ucieka|na_wczoraj|odpowiedzieć_od_razu)',
      '(ślub|pogrzeb|egzamin|wylot|operację|wesele) .. (mam|jest|zaczyna) .. (dziś|jutro|pojutrze|o|za)',
    ],
    channel_hop: [
      '(dzwoniłem|dzwoniłam|pisałem|pisałam|wysłałem|wysłałam|rozmawiałem|rozmawiałam|kontaktowałem|kontaktowałam|byłem|byłam|zgłaszałem|zgłaszałam|zgłosiłem|próbowałem_dzwonić) .. (już|razy|raz|wczoraj|infolinię|maila|mail|maile|e-mail|do_was|telefonicznie|oddziale|sklepie|konsultantem|formularz|tydzień|na_infolinii|facebooku|dwa|trzy|przez_telefon)',
      '(kazano|kazali|powiedziano|powiedzieli|odesłano|odesłali|skierowano|poradzono) .. (mi|mnie|żebym|napisać|tu|tutaj|na_czat|zgłosić|do_was)',
      '(recepcja|centrala|infolinia|portal|kurier|pan|pani|dziekanat|oddział|sklep|kierowca|salon|bank|hotel|sprzedawca) .. (odsyła|odesłał*|kazał*|powiedział*|mówił*|skierował*) .. (do_was|do_portalu|żeby_się|czat|na_czacie|tu|tutaj|że_tylko|do_aplikacji)',
      '(na|w|przez|pod) {way} .. (nikt_nie|nie_poszło|tylko_wyświetlone|cisza|nie_odpisują|nie_odpowiadają|brak|też_nie)',
      '(formularz|mail|list|pismo|wiadomość|zgłoszenie) .. (wypełnion*|wysłan*|złożon*|poszedł|poszło|poszła) ... (cisza|brak|bez|odpowiedzi)',
      '(wisiał*|czekał*) .. (na_telefonie|na_linii|na_infolinii|w_kolejce_na)',
      '(drugi|trzeci|kolejny|czwarty) (kanał|sposób_kontaktu)',
    ],
  },
};

import type { TopicLexicon } from '../topics.ts';

export const privacy: TopicLexicon = {
  lists: {
    data: 'adres bilingi dane danych danymi dokumenty dowod* email historie imie informacj* lokalizacje mail maila nagrania nazwisko numer odcisk* pesel rozmowy telefon* wiadomosci wyniki zamowienia zdjeci*',
    delete:
      'usuń usuńcie usunąć usunięcie usunięcia skasuj skasujcie skasować wykasować wymazać zniszczyć usunęli proszę_usunąć',
  },
  phrases: {
    privacy: [
      '(co|gdzie|jak|po_co) .. (dzieje|przechowujecie|przetwarzacie|robia|robicie|sa|stanie|wykorzystujecie|zrobicie|państwo_robią) .. (moich|moje|panstwo|sie|z)? .. (moich|moimi|moje|naszymi) {data}',
      '{delete} .. (cala|moich|moja|moje|wszystk*) .. (co|{data})',
      '(daliscie|podaliscie|przekazaliscie|przekazano|przekazujecie|sprzedajecie|sprzedaliscie|sprzedano|udostepniacie|udostepniliscie|udostepniono|ujawniliscie) .. (moich|moj|moja|moje) {data}',
      '(dostep|jakie|kopia|kopie|kopii|wglad|wykaz) .. {data} .. (macie|moich|osobowych|posiadacie|przechowujecie|o_mnie|na_mój_temat)',
      '(inni|kto|ktos|osoby_trzecie) .. (czyta*|dostep|przeczytac|wglad|widzi*|zobaczyc) .. (do|moich|moj|moje|ten|to) .. (czat|pisze|rozmowe|{data})',
      '(cofam|odwoluje|wycof*|nie_wyrażam|nie_wyrażałem|nie_wyrażałam) .. (moja|swoja)? (zgode|zgody)',
      '(bez|nigdy_nie) .. (dalam|dalem|mojej)? (zezwolenia|zgody) .. (dane|danych|marketing|przetwarz*|udostepni*|reklam*)',
      '(przestancie|zabraniam|proszę_przestać) .. (przekazywac|przetwarzac|sprzedawac|udostepniac|wykorzystywac) .. {data}',
      '(rodo|uodo|kradzież_tożsamości|ochrona_danych|prawo_do_bycia|inspektor_ochrony|wyciek_danych|ochrony_danych|przetwarzanie_danych|przetwarzania_danych)',
      'skąd .. (ma|macie|maja|zna) .. (moj|moja|moje|nasz)',
      '{delete} .. (dane|nagrania|profil|zapisy|zdjeci*)',
    ],
  },
};

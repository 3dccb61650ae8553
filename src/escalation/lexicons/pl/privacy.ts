import type { TopicLexicon } from '../topics.ts';

export const privacy: TopicLexicon = {
  lists: {
    data: 'dane danych danymi informacje informacji informacjami dokumenty numer telefon telefonu adres email zdjęcia zdjęcie historię rozmowy wiadomości nazwisko',
    delete:
      'usuń usuńcie usunąć usunięcie usunięcia skasuj skasujcie skasować wykasować wymazać zniszczyć usunęli proszę_usunąć',
  },
  phrases: {
    privacy: [
      '(co|jak|gdzie|po_co) .. (robicie|robią|zrobicie|dzieje|stanie|przechowujecie|wykorzystujecie|przetwarzacie|są|państwo_robią) .. (się|z|moje|moich|państwo)? .. (moimi|moje|moich|naszymi) {data}',
      '{delete} .. (wszystkie|wszystko|moje|moich|moją|całą) .. ({data}|co) .. (o_mnie|na_mój_temat|z_waszych|z_waszej|które_macie|macie|osobowe|osobowych)?',
      '(przekazaliście|przekazujecie|udostępniliście|udostępniacie|sprzedaliście|sprzedajecie|podaliście|daliście|ujawniliście|udostępniono|przekazano|sprzedano) .. (moje|mój|moich|moją) {data}',
      '(kopię|kopii|kopia|dostęp|wgląd|jakie|wykaz) .. {data} .. (o_mnie|na_mój_temat|macie|posiadacie|moich|przechowujecie|osobowych)',
      '(kto|ktoś|inni|osoby_trzecie) .. (widzi|czyta|zobaczyć|przeczytać|dostęp|wgląd|widzieć|czytać) .. (moje|do|to|ten|mój|moich) .. ({data}|czat|rozmowę|piszę)',
      '(wycofuję|wycofać|cofam|odwołuję|nie_wyrażam|nie_wyrażałem|nie_wyrażałam) .. (moją|swoją)? (zgodę|zgody)',
      '(bez|nigdy_nie) .. (mojej|dałem|dałam|wyraziłem|wyraziłam)? (zgody|zezwolenia) .. (dane|danych|marketing|przetwarz*|udostępni*|reklam*)',
      '(przestańcie|proszę_przestać|zabraniam) .. (udostępniać|przetwarzać|wykorzystywać|sprzedawać|przekazywać) .. {data}',
      '(rodo|uodo|prywatnoś*|kradzież_tożsamości|ochrona_danych|prawo_do_bycia|inspektor_ochrony|wyciek_danych|ochrony_danych|przetwarzanie_danych|przetwarzania_danych)',
    ],
  },
};

import type { TopicLexicon } from '../topics.ts';

export const privacy: TopicLexicon = {
  lists: {
    data: 'dane danych danymi informacje informacji informacjami dokumenty numer telefon telefonu adres email zdjęcia zdjęcie historię rozmowy wiadomości nazwisko pesel maila mail dowód dowodu bilingi wyniki zamówienia imię nagrania odcisk odciskiem lokalizację wizerunek',
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
      '(rodo|uodo|prawo_do_prywatności|naruszenie_prywatności|naruszacie_prywatność|moja_prywatność|moją_prywatność|kradzież_tożsamości|ochrona_danych|prawo_do_bycia|inspektor_ochrony|wyciek_danych|ochrony_danych|przetwarzanie_danych|przetwarzania_danych)',
      '(wyciekł*|wyciek*|ujawni*) .. (mój|moje|moja|moich|od_was|pesel|dane|numer)',
      '{data} .. (wyciekł|wyciekły|wyciekło|wyszły_od)',
      'skąd .. (macie|mają|wzięliście|znacie|zna|ma) .. (mój|moje|moją|nasz)',
      '(komu|od_kogo) .. (sprzeda*|przekaza*|udostępni*|poda*|kupi*) .. (mój|moje|moją|go|je)',
      '{delete} .. (zdjęcie|zdjęcia|skan|nagrania|odcisk|profil|zapisy|dane)',
      '(cudze|cudzą|czyjeś|czyjąś|nie_moje|obcego|sąsiada) .. (faktur*|zamówieni*|dane|wynik*|korespondencj*|paczk*|konto)',
      '(śledzi|śledzicie|śledzą|namierza) .. (mi|mnie|moj*|lokalizacj*)',
      '(co|wszystko|wszystkiego|kopię) .. o_mnie .. (wiecie|trzymacie|macie|zbieracie)',
      'nie_życzę_sobie .. (przekaz*|udostępn*|profilow*|reklam*|marketing*)',
      '(były|była|obcy|obca|ktoś|on|inni) .. (ma_wgląd|ma_dostęp|zna|widzi) .. (moje|mój|moich|w_moje|do_moich|do_mojego)',
      '(prawo_być_zapomniany|bycia_zapomnianym|zapomnijcie_o_mnie)',
    ],
  },
};

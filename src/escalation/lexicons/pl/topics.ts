import type { TopicLexicon } from '../topics.ts';

export const topics: TopicLexicon = {
  lists: {
    account:
      'profil konto konta subskrypcję subskrypcji abonament abonamentu umowę umowy członkostwo profil usługę rachunek polisę usługi polisy profilu członkostwa karnet karnetu kontrakt ubezpieczenie ubezpieczenia umowy internet',
    close:
      'zamknąć usunąć zlikwidować anulować wypowiedzieć rozwiązać skasować zrezygnować dezaktywować zamknięcie usunięcie likwidacja rezygnacja zamknijcie usuńcie rozwiązanie rozwiązuję wypowiadam wypowiedzenie zamykam usuwam kasuję likwiduję zlikwidujcie dezaktywacja dezaktywację anulować anuluję zakończyć zakończenie rezygnuję rezygnacja_z zrezygnować_z likwidację zamknięcia usunięcia rozwiązania skasujcie',
  },
  phrases: {
    urgent: [
      '(pilne|pilnie|pilna|nagłe|nagły_wypadek|natychmiast|natychmiastow*|jak_najszybciej|niezwłocznie|nie_mogę_czekać|jeszcze_dziś|na_już|awaryjn*)',
    ],
    callback: [
      '(zadzwońcie|zadzwoń_do_mnie|proszę_do_mnie_zadzwonić|proszę_o_telefon|proszę_o_kontakt_telefoniczny|oddzwonić|oddzwońcie|oddzwonienie|kontakt_telefoniczny|czy_ktoś_może_do_mnie_zadzwonić)',
    ],
    number: ['(numer) (telefonu|infolinii|do_obsługi|kontaktowy)'],
    medical: [
      '(skutki_uboczne|skutek_uboczny|alergi*|uczulen*|ciąż*|w_ciąży|karmię_piersią|dawkowanie|lekarstw*|cukrzyc*|ciśnienie_krwi|objaw*|lekarz*|recepta|receptę|recepty|zatruci*|szczepion*)',
    ],
    legal: [
      '(prawnik*|adwokat*|pozew|pozwę|pozwać|do_sądu|w_sądzie|sądow*|rzecznik_praw|uokik|kroki_prawne|policj*|nielegaln*|odszkodowani*|zgłoszę_na|prokuratur*|prawa_konsumenta)',
    ],
    refund: [
      '(odzyskać|zwrócić|oddać) (mi)? (kaucję|zaliczkę|wpłatę|kasę|forsę|opłatę)',
      '(zwrot_pieniędzy|zwrotu_pieniędzy|zwrot_środków|zwróćcie|zwrócić_pieniądze|oddajcie_pieniądze|oddajcie_moje|zwrot_kosztów|refundacj*|rekompensat*|zwrot|zwrotu_kosztów|oddajcie_mi|oddajcie_kasę|oddajcie_pieniądze|oddać_pieniądze|oddacie_pieniądze|zwróćcie_mi|zwrócić_mi|zwrócenie|zwrócenia|odzyskać_kasę|odszkodowani*|odzyskać_pieniądze|chargeback)',
    ],
    refund_info: ['(jak_długo|ile_trwa|kiedy|jak|jakie_są|zasady|polityka|status) .. (zwrot*|zwrotu)'],
    self_harm: [
      '(samobójstw*|samobójcz*|zabić_się|zabiję_się|chcę_się_zabić|się_zabić|się_zabiję|odebrać_sobie_życie|odbiorę_sobie|skończyć_ze_sobą|skończę_ze_sobą|skończyć_z_życiem|powiesić_się|powieszę_się|się_powiesić|podciąć_sobie_żyły|podetnę_sobie|utopić_się|się_utopić|zastrzelić_się|się_zastrzelić|skoczyć_z_mostu|skoczę_z|rzucić_się_pod|zrobić_sobie_krzywdę|okaleczyć|samookalecz*|chcę_umrzeć|chciałbym_umrzeć|chciałabym_umrzeć|wolałbym_nie_żyć|wolę_umrzeć|nie_chcę_żyć|nie_chce_mi_się_żyć|mam_dość_życia|życie_nie_ma_sensu|nie_warto_żyć|przedawkow*|lepiej_by_było_beze|nikt_by_za_mną|nikt_nie_będzie_tęsknił)',
    ],
    close_account: [
      '(nie_chcę_już|nie_chcę_mieć|nie_potrzebuję_już) (mojego|mojej|tego|tej|być)? {account}',
      '{close} (z|mi|tej|tę|mój|swoją|moje|mojego|swoje|swojego|moją|to)? {account}',
      '(nie_przedłużać|nie_chcę_przedłużać|nie_przedłużam|nie_odnawiać|chcę_odejść|wypisać_się|wypiszcie_mnie|rezygnuję_z|chcę_zrezygnować|wypowiadam_umowę|przenoszę_się_do|zmieniam_bank|zmieniam_operatora|do_konkurencji)',
    ],
    sales: [
      '(wycena|oferta_dla_firm|hurtow*|dla_mojej_firmy|licencje|licencji|demo|wersja_próbna|rabat_ilościowy|duże_zamówienie|dział_sprzedaży|partnerstwo|dystrybutor*|cennik_dla)',
    ],
    money_missing: [
      '(gdzie_są|gdzie_jest|co_się_stało_z|co_z|gdzie_podziały_się|gdzie_się_podziały) (moje|mój|moja|moim|moją|moimi)? (pieniądze|kasa)',
      '(dostałem|dostałam|otrzymałem|otrzymałam|przyszło|wpłynęło) (za|o_wiele|dużo)? (mniej|mało)',
    ],
    dispute: [
      '(oszustw*|nieautoryzowan*|podwójne_obciążenie|pobrano_dwa_razy|pobrano_podwójnie|podwójnie_pobran*|obciążono_dwukrotnie|nie_rozpoznaję|nie_zrobiłem_tej|nie_wykonałem_tej|nieznana_transakcja|skradziono_kartę|zhakowan*|sklonowan*|zakwestionować|niesłuszn*|błędna_kwota|zła_kwota|ktoś_użył_mojej|wyłudz*)',
    ],
    custom: [
      '(szczególny_przypadek|wyjątkowa_sytuacja|wyjątek|skomplikowan*|na_zamówienie|spersonalizowan*|zmarł*|spadek|rozłożyć_na_raty|na_raty_dług)',
    ],
    channel_hop: [
      '(już) .. (dzwoniłem|dzwoniłam|pisałem_maila|pisałam_maila|wysłałem_maila|kontaktowałem_się|kontaktowałam_się|byłem_w_salonie|rozmawiałem_przez)',
      '(przez_telefon|mailowo|na_infolinii|w_salonie|w_oddziale) .. (powiedziano|nikt|powiedzieli|kazali|mi)',
    ],
    unwanted: [
      '(nie) (chcę|chciałbym|chciałabym|potrzebuję|zamierzam|chciałem|chciałam)',
      '(nie|bez|zamiast)',
    ],
  },
};

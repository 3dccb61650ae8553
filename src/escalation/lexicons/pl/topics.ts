import type { TopicLexicon } from '../topics.ts';

export const topics: TopicLexicon = {
  lists: {
    acc: 'abonament* czlonkiem dekoder gaz gazu internet* karnet* klientem klubem klubu kont konta konto licencj* ligi linie linii miejsca najem najmu oc pakiet* plan planu platforma polis* portfel prad pradu program* rachunku silowni* subskrypcj* telewizj* umowa umowe umowy uslug* wspolprac* kartę_kredytową rachunek_firmowy',
    sum: 'calosc gotowke hajs kase kaucje kwote kwoty oplate pieniadze pieniedzy platnosc srodki transakcje tysiace wplate zaliczk* zl zlotych za_bilet za_trzy za_resztę',
    sick: 'bable dreszcze kropli leki masci rumien spuch* goraczk* pecherz* tabletk* antybiotyk* insulin* zastrzyk* suplement* przeciwbol* soczew* probiotyk* szczepien*',
    account:
      'profil konto konta subskrypcję subskrypcji abonament abonamentu umowę umowy członkostwo profil usługę rachunek polisę usługi polisy profilu członkostwa karnet karnetu kontrakt ubezpieczenie ubezpieczenia umowy internet',
    close:
      'zamknąć usunąć zlikwidować anulować wypowiedzieć rozwiązać skasować zrezygnować dezaktywować zamknięcie usunięcie likwidacja rezygnacja zamknijcie usuńcie rozwiązanie rozwiązuję wypowiadam wypowiedzenie zamykam usuwam kasuję likwiduję zlikwidujcie dezaktywacja dezaktywację anulować anuluję zakończyć zakończenie rezygnuję rezygnacja_z zrezygnować_z likwidację zamknięcia usunięcia rozwiązania skasujcie',
  },
  phrases: {
    urgent: [
      'pilne !(nie|to_nie)',
      '(nagle|natychmiast|niezwlocznie|pilna|pilnie|awaryjn*|nagły_wypadek|jak_najszybciej|nie_mogę_czekać|jeszcze_dziś|na_już)',
    ],
    callback: ['(oddzwon*|zadzwoncie|proszę_o_telefon|kontakt_telefoniczny)'],
    number: ['(numer) (infolinii|kontaktowy|telefonu|do_obsługi)'],
    medical: [
      '(dawkowanie|alergi*|uczulen*|lekarstw*|cukrzyc*|objaw*|zatruci*|szczepion*|skutki_uboczne|skutek_uboczny|w_ciąży|karmię_piersią|ciśnienie_krwi)',
      '(bierze|brac|dla|laczyc|od|odstawic|po|przez) .. .. {sick}',
      '{sick} .. (brac|dla|dziecka|dzien|jechac|laczyc|od|odstawic|po|niemowl*|zapomnial*|po_szczepieniu)',
      '(rozrzedzacze|kręci_mi_się|piecze_mnie|drapie_mnie|serce_mi|kolano_mi|czy_to_można_łączyć|łączyć_z_alkoholem|ostry_dyżur)',
    ],
    legal: [
      '(do|moim|moj|moja|mojego|nasz|z) (prawnik*|adwokat*|mecenas*|pelnomocnik*) !(to)',
      '(pozew|pozwac|pozwe|uokik|sadow*|policj*|nielegaln*|odszkodowani*|prokuratur*|do_sądu|w_sądzie|rzecznik_praw|kroki_prawne|zgłoszę_na|prawa_konsumenta)',
      '(knf|mecenas|papuge|sanepid|sko|uke|uodo)',
      'rzecznik* .. konsument*',
      '(bezprawia|bieglego|dzielnicowy|polubownie|abuzywn*|przywlaszczen*|na_sali_rozpraw|pism_procesowych|odwołam_się_do|ochronie_praw)',
    ],
    refund: [
      '(chargeback|zwroccie|zwrot|refundacj*|rekompensat*|odszkodowani*|zwrotu_pieniędzy|oddajcie_moje|zwrotu_kosztów|oddajcie_mi|zwróćcie_mi|zwrócić_mi)',
      '(cofnac|cofnijcie|oddac*|oddajcie|odzyska*|przela*|zwroc*) .. {sum}',
      '(chce|chcemy|dostac|oczekuje|pakuje|poprosze|prosze|zadam) .. (z_powrotem)',
      '(chce|chcemy|oczekuje|zadam) .. (cala|calej|moja|moje|nasza|pelnej|swoja|swoje) .. (hajs|kase|kwote|kwoty|pieniadze|tysiace|zl)',
      '(odstepuje*) od',
      '(ile|jak|kiedy|procent) .. (dostaniemy|oddacie|odzyskam|ją_odzyskać)',
      '(oddalem|odsylam) ... (oczekuje|poprosze|prosze|czekam_na) .. (przelew*|wplaty|pieni*)',
    ],
    refund_info: [
      '(ile|jak|kiedy|polityka|status|zasady|jak_długo|ile_trwa|jakie_są) .. (zwrot*)',
      'zwrot (dostal*|dotarl|jest|juz|przyszedl|trwa)',
    ],
    self_harm: [
      '(samobójstw*|samobójcz*|zabić_się|zabiję_się|chcę_się_zabić|się_zabić|się_zabiję|odebrać_sobie_życie|odbiorę_sobie|skończyć_ze_sobą|skończę_ze_sobą|skończyć_z_życiem|powiesić_się|powieszę_się|się_powiesić|podciąć_sobie_żyły|podetnę_sobie|utopić_się|się_utopić|zastrzelić_się|się_zastrzelić|skoczyć_z_mostu|skoczę_z|rzucić_się_pod|zrobić_sobie_krzywdę|okaleczyć|samookalecz*|chcę_umrzeć|chciałbym_umrzeć|chciałabym_umrzeć|wolałbym_nie_żyć|wolę_umrzeć|nie_chcę_żyć|nie_chce_mi_się_żyć|mam_dość_życia|życie_nie_ma_sensu|nie_warto_żyć|przedawkow*|lepiej_by_było_beze|nikt_by_za_mną|nikt_nie_będzie_tęsknił)',
    ],
    close_account: [
      '(nie_chcę_już|nie_chcę_mieć|nie_potrzebuję_już) (byc|mojego|mojej|tego|tej)? {account}',
      '{close} (mi|moj|moja|moje|mojego|swoja|swoje*|te|tej|to|z)? {account}',
      '(nie_przedłużać|nie_chcę_przedłużać|nie_przedłużam|nie_odnawiać|chcę_odejść|wypisać_się|wypiszcie_mnie|chcę_zrezygnować|wypowiadam_umowę|przenoszę_się_do|zmieniam_bank|zmieniam_operatora|do_konkurencji)',
      '~(zamowieni*|nie_chcę) (anulowac|anuluj*|koncz*|niekontynuowaniu|pozbyc|zamykam|zdejmijcie|zrywam|rozwiaz*|wypowied*|wypowiad*|zlikwid*|likwid*|zamkn*|kasuj*|skasuj*|wylacz*|zakoncz*|wypisz*|wypisuj*|rezygnuj*|rezygnacj*|zrezygn*|wygas*|odlacz*|wycofuj*) (mi|mnie|od|prosze|sie|z)? (panstwa|ta|te|tego|tej|ten|to|moj*|swoj*|wasz*|nasz*)? .. {acc}',
      '{acc} .. (wygaszamy|wypowiedziec|zlikwidowac|do_zamknięcia|do_likwidacji|do_kosza|do_wyłączenia|zostanie_zamknięte|ma_wygasnąć|zamknąć_na)',
      '(calkowita|rezygnuje*) (rezygnacja|z) !(dostawy|faktury|newslettera|opcji|paragonu|powiadomien|reklamowki|rezerwacji|sniadania|torby|wizyty|wymiany|zamowienia|papierow*)',
      '(odejsc*|przechodz*|przeniesc|przenos*|szukam) .. (do_innego|gdzie_indziej|od_was|u_innych|do_kogoś_innego|na_inny_system|innej_platformy|innego_operatora)',
      '(nie_odnawiam|nie_przedłużam|się_od_was_wypisać|wypisuję_się|kasuj_plan)',
    ],
    sales: [
      '(demo|licencj*|partnerstwo|wycena|dystrybutor*|oferta_dla_firm|cennik_hurtowy|dla_mojej_firmy|wersja_próbna|rabat_ilościowy|duże_zamówienie|dział_sprzedaży|cennik_dla)',
      '(chcielibysmy|planuje*|prowadzimy|reprezentuje*|rozwazamy|szukamy|interesuje_nas) .. .. .. (pieciuset|siec|zakup|wspolprac*|dostawc*|wdrozeni*|partner*|flot*|system*|dostęp_dla|dla_wszystkich)',
      '(cena|ile|oferta|rabat*|kalkulacj*) .. (dla|od|przy|za) .. (tysiaca|tysiecy|wiekszym|flot*)',
    ],
    money_missing: [
      '(gdzie_są|gdzie_jest|co_się_stało_z|co_z|gdzie_podziały_się|gdzie_się_podziały) (moim|moimi|moj|moja|moje)? (kasa|pieniadze)',
      '(dostal*|otrzymal*|przyszlo|wplynelo) (duzo|za|o_wiele)? (malo|mniej)',
      '(blik|bon|doladowanie|kwota|odszkodowanie|pensja|pieniadze|przelew|wyplata|zwrot) .. (nie|do_dziś_nie|wciąż_nie|nadal_nie) (widac|doszed*|doszl*|dotar*|wesz*|wszed*|przysz*|wplyn*|trafi*|wroc*)',
      '(zaplacon*|oplacon*|oplacil*|wplacil*|zaplacil*|przelal*|wyslal*) ... (monit|wezwanie|nie_widzi|żadna_wpłata|nic_nie|widzi_tylko|nic_nie_dostała|nie_trafiła)',
    ],
    dispute: [
      '(zakwestionowac|oszustw*|nieautoryzowan*|zhakowan*|sklonowan*|niesluszn*|wyludz*|podwójne_obciążenie|pobrano_dwa_razy|pobrano_podwójnie|podwójnie_pobran*|obciążono_dwukrotnie|nie_rozpoznaję|nie_zrobiłem_tej|nie_wykonałem_tej|nieznana_transakcja|skradziono_kartę|błędna_kwota|zła_kwota|ktoś_użył_mojej)',
      '(przeplacam*|bezzasadn*|proszę_o_korektę)',
      '(ktos|obca_osoba) .. (kupuje|placi|zalozyl|zamawia|zrobil*) .. (moim|moja|nia|zakupy|z_mojego|na_moje|na_mnie)',
      '(sciagacie|sciagnela|wliczy*|policzy*|naliczy*|skasowa*|potraci*|dolicz*) .. (mi|mnie|nam|oplat*|skladk*)? ... (choc|chociaz|ktore*|ktorych|zamiast|o_które|nie_było|za_jakąś|nikt_nie|a_nie)',
      '(faktur*|kwota|rachun*|licznik*) .. (dwukrotnie|wyzsz*|jak_dla|nie_zgadza|wystawiona_na)',
      '(czemu|dlaczego|skad|co_to_za|za_co|kto_to) .. (na_rachunku|na_fakturze|bierze_ode|na_wyciągu|mi_zabiera|a_nie)',
    ],
    custom: [
      '(spadek|wyjatek|skomplikowan*|spersonalizowan*|zmarl*|szczególny_przypadek|wyjątkowa_sytuacja|na_zamówienie|rozłożyć_na_raty|na_raty_dług)',
      '(chcialabym|chcialbym|czy|moglibyscie|mozecie|mozna|zrobicie|da_się|dałoby_się) .. (odstepstwo|podzielic|rozlozyc|wyjatkowo|zawieszon*|na_wymiar)',
    ],
    channel_hop: [
      '(już) .. (dzwonil*|pisałem_maila|pisałam_maila|wysłałem_maila|kontaktowałem_się|kontaktowałam_się|byłem_w_salonie|rozmawiałem_przez)',
    ],
    unwanted: ['(nie) (chce|chcial*|potrzebuje|zamierzam)', '(bez|nie|zamiast)'],
  },
};

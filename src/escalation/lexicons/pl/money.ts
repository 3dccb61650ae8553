import type { MoneyLexicon } from '../money.ts';

export const money: MoneyLexicon = {
  lists: {
    no: 'nie nigdy nic żaden żadna żadne żadnych żadnej',
    so: 'mi się jeszcze został została zostało zostały nadal wciąż na konto koncie do mnie tego to ich go ją jej mam',
    come: 'dostałem dostałam otrzymałem otrzymałam dotarły dotarł dotarła dotarło doszły doszedł doszła doszło wpłynęły wpłynął wpłynęła wpłynęło przyszły przyszedł przyszła przyszło zaksięgowano zaksięgowana zaksięgowany wypłacony wypłacona wypłacono wypłacone zwrócono zwrócony zwrócone oddano przelano dostał otrzymał dodano doładowano dotarl weszło weszła weszły wszedł trafiło trafiła trafiły trafił wróciło wróciła wróciły wrócił nadeszło przelał przelało przelała przelali wypłaciło wypłaciła odnotowano naliczony naliczyło przyszedł przyszło przyszła wpadło wpadły dopisano',
    done: 'aktywowano aktywna aktywny potwierdzono potwierdzone wystawiono zrealizowano zrealizowane naliczono zarezerwowano uwzględniono wydał wydano działa złożone przyjęto opłacone opłacona opłacony wypłacił',
    mine: 'rozpoznaję autoryzowałem autoryzowałam zrobiłem zrobiłam wykonałem wykonałam zlecałem zlecałam kupiłem kupiłam kupowałem kupowałam zamawiałem zamawiałam zamówiłem zamówiłam wyrażałem wyraziłem wyraziłam używałem używałam znam kojarzę robiłem robiłam dokonywałem dokonałem dokonałam podpisywałem zawierałem zgadzałem',
  },
  phrases: {
    money: [
      '(pieniądze|pieniędzy|pieniądz|kasa|kasę|kasy|wpłata|wpłaty|wpłatę|saldo|bonus|bonusu|przelew|przelewu|przelewy|wypłata|wypłaty|wypłatę|środki|środków|płatność|płatności|pensja|pensji|pensję|kwota|kwoty|kwotę|premia|premii|zwrot|zwrotu|wygrana|wygranej|wygraną|nagroda|nagrody|nagrodę|zł|złotych|złote|zloty|pln|doładowanie|doładowania|prowizja|prowizji|emerytura|czynsz|świadczenie|renta|renty|zasiłek|wynagrodzenie|wynagrodzenia|dotacja|cashback|rekompensata|zapłata|napiwki|bon|voucher|kupon|depozyt|zaliczka|zaliczki|zadatek|tysiąc|tysiące|tysięcy|rabat|zwrócone|kaucja|kaucji|blik|blikiem|portfel|portfelu|gotówka|gotówki|odszkodowanie|stypendium|euro|konto|konta|koncie)',
    ],
    bill: [
      '(obciążenie|obciążenia|opłata|opłaty|opłatę|faktura|faktury|rachunek|rachunku|płatność|płatności|transakcja|transakcji|transakcję|zakup|zakupu|kwota|kwotę|prowizja|prowizję|składka|rata|abonament|subskrypcja|pobranie|wypłata|kary|mandat|zamówienie|zamówienia)',
    ],
    standing: [
      '(saldo|bonus|pensja|świadczenie|renta|renty|zasiłek|wynagrodzenie|stypendium|dotacja|doładowanie|cashback|kaucja|wypłata|zapłata|rekompensata|pensji|premia|nagroda|nagrody|prowizja|emerytura|wpłata|wpłaty|wygrana|wypłaty)',
    ],
    taken: [
      '~(kiedy|czy|jeśli|nie|ile|będzie) (pobrano|pobraliście|pobrali|pobrał|pobrała|pobrane|ściągnięto|ściągnęliście|ściągnęło|obciążono|obciążyliście|potrącono|naliczono|naliczyliście|zabrano|zabraliście|policzono|policzyliście|skasowano|zeszły|zeszło|ściągnęło|skasowało|zabrało|pobrało|ściągnięto|obciążają|zabiera|wyszło_z_mojego|poszło_z_karty|odjęto)',
      '(nadal|ciągle|dalej|wciąż) (pobieracie|ściągacie|obciążacie|pobierana|pobierają|naliczacie)',
    ],
    paid: [
      '~(kiedy|czy|jeśli|nie|ile) (zapłaciłem|zapłaciłam|zapłacone|zapłacono|wpłaciłem|wpłaciłam|opłaciłem|opłaciłam|doładowałem|doładowałam|przelałem|przelałam|uregulowałem|zapłaciliśmy|zasiliłem|zasiliłam|opłacony|opłacone|opłacona|opłaciliśmy|zapłacona|zapłacony|uiściłem|uiściłam|wpłaciliśmy|blik_poszedł|przelew_poszedł|przelew_wyszedł)',
      '(zrobiłem|zrobiłam|wysłałem|wysłałam|wykonałem) (przelew|płatność|wpłatę|doładowanie)',
      '(przelew|płatność|wypłata|wpłata) .. (zrealizowany|zrealizowana|zakończona|potwierdzona|udana|wykonany|wykonana)',
    ],
    moved: [
      '(wysłałem|wysłałam|kupiłem|kupiłam|sprzedałem|sprzedałam|wygrałem|wygrałam|zwróciłem|zwróciłam|odesłałem|odesłałam|przekazałem|wypłaciłem|wypłaciłam)',
    ],
    lack: [
      '{no} {so}? {so}? {so}? {come}',
      '(czekam|czekamy) .. (przelew|zwrot|pieniądze|wypłatę|płatność|pensję)',
    ],
    undone: ['{no} {so}? {so}? {done}'],
    unseen: [
      '(nie_widać|nie_ma|nie_widzę|nie_pojawił|nie_pojawiły|nie_pojawiła|nie_wyświetla|niewidoczne|nie_zaktualizowało|nie_figuruje)',
    ],
    nothing: ['(nic|zero|pusto|puste|pusty|ani_grosza|żadnych_pieniędzy|żadnego_przelewu|ani_złotówki)'],
    failed: [
      '(oczekuje|oczekujące|oczekująca|nieudana|nieudany|odrzucona|odrzucony|nieopłacone|nieopłacona|nieopłacony|niezapłacone|niezapłacona|zablokowane|zablokowana|wstrzymana|wstrzymany|utknął|utknęła|utknęły|zawieszona|w_toku|nie_powiodła|nie_powiodło)',
    ],
    gone: [
      '(połknął|wciągnął)',
      '(zniknęły|zniknęło|zniknął|zniknęła|brakuje|przepadły|skradziono|ukradziono|ubyło|mniej|brak|zabrakło)',
    ],
    wrong: [
      '(błędne|błędny|błędna|błędną|nieprawidłowe|nieprawidłowy|nieprawidłowa|niepoprawna|nie_zgadza|zła|złą|za_wysoki|za_wysoka|zawyżona|zawyżony|źle_policzone|pomylona)',
    ],
    less: ['(tylko|zamiast|powinno|powinna|powinien|miało|miała|obiecano|ale|a_nie|jedynie)'],
    twice: [
      '(dwa_razy|dwukrotnie|podwójnie|podwójne|podwójna|podwójny|trzy_razy|kilka_razy|2_razy|ponownie|znowu|znów|jeszcze_raz)',
    ],
    undue: [
      '(anulowałem|anulowałam|anulowane|zrezygnowałem|zrezygnowałam|wypowiedziałem|bez_zgody|bez_mojej|bez_pytania|bez_powodu|darmowy|darmowa|darmowe|za_darmo|za_dużo|omyłkowo|przez_pomyłkę|zamiast|dodatkowo|dodatkowa|niesłusznie|bezprawnie|obiecano|mimo|pomimo|chociaż|nadal|już_zapłaciłem|automatycznie|okres_próbny|próbny|nie_korzystałem|odrzucona|błędnie)',
    ],
    strange: [
      '(nie_rozumiem_tej|nie_rozumiem_tego|bez_mojego)',
      '{no} {so}? {so}? {mine}',
      '(nie_moja|nie_moje|nie_mój|nie_ja|to_nie_ja|nieznana|nieznane|nieznany|nieznanej|dziwna|dziwne|dziwny|podejrzana|podejrzane|podejrzany|nieautoryzowana|nieautoryzowane|nie_wiem_za_co|nie_wiem_co_to|bez_mojej_zgody|obca|obce)',
    ],
    somebody: ['(ktoś|ktos|złodziej|oszust|haker|obcy)'],
    used: [
      '(użył|używa|kupił|kupuje|wydał|wypłacił|zrobił_zakupy|zhakował|sklonował|włamał|przelał|zapłacił|korzysta|skorzystał)',
    ],
    card: ['(karta|kartą|karty|kartę|konto|konta|kontem|pieniądze|dane|saldo)'],
    owed: [
      '(obiecany|obiecana|obiecane|obiecano|obiecaliście|miał|miała|miało|miały|powinien|powinna|powinno|powinny|wygrałem|wygrałam|sprzedałem|sprzedałam|zwróciłem|zwróciłam|odesłałem|anulowane|anulowano|należy|należą|bonus|nagroda|nagrody|premia|polecenie|wygrana)',
    ],
    late: [
      '(nadal|wciąż|ciągle|dalej|od|wczoraj|dzień|dni|tydzień|tygodni|tygodnia|tygodnie|miesiąc|miesięcy|miesiące|godzin|godziny|temu|zeszłym|zeszły|ubiegłym|poniedziałek|poniedziałku|wtorek|wtorku|środę|środy|czwartek|czwartku|piątek|piątku|sobotę|soboty|niedzielę|niedzieli|nigdy|jeszcze|już|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)',
    ],
    why: ['(dlaczego|czemu|za_co|z_jakiego_powodu|co_to_za|skąd)'],
    where: [
      '(gdzie_są|gdzie_jest|co_się_stało_z|co_z|gdzie_podziały_się|gdzie_się_podziały) (moje|mój|moja|moim|moją|moimi)?',
    ],
    asked: [
      '^ (dzień_dobry|cześć|a|i|ale)? (ile|kiedy|jak|jaki|jaka|jakie|czy_mogę|czy_można|czy_jest|czy_są|co_jeśli|co_się_stanie|czy_muszę|gdzie_sprawdzę|gdzie_zobaczę|gdzie_mogę|chcę_wiedzieć|chciałbym_wiedzieć|chciałabym_wiedzieć|czy_będzie|czy_będę|czy_trzeba)',
      '(jeśli|jeżeli|gdyby|gdy) !(to_możliwe|można)',
    ],
    aside: [
      '(paragon|paragonu|faktury|fakturę|mail|maila|mejla|email|kod|kodu|potwierdzenie|potwierdzenia|link|linku|sms|smsa|wiadomość|odpowiedzi|opcji|przycisku|wyciąg|paczka|paczki|hasło|hasła)',
    ],
  },
};

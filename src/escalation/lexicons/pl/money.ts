import type { MoneyLexicon } from '../money.ts';

export const money: MoneyLexicon = {
  lists: {
    no: 'nic nie nigdy zaden zadna zadne* zadnych',
    so: 'do go ich ja jej jeszcze koncie konto mam mi mnie na nadal sie tego to wciaz zostal*',
    come: 'dodano doladowano dopisano dostal* doszedl doszl* dotarl* nadeszlo nalicz* oddano odnotowano otrzymal* przela* przysz* trafil* weszl* wpadl* wplyn* wrocil* wszedl wyplac* zaksiegowan* zwrocon*',
    done: 'aktywn* aktywowano dziala naliczono oplacon* potwierdzon* przyjeto uwzgledniono wydal wydano wyplacil wystawiono zarezerwowano zlozone zrealizowan*',
    mine: 'autoryzowal* dokonal* dokonywalem kojarze kupil* kupowal* podpisywalem robil* rozpoznaje uzywal* wykonal* wyrazalem wyrazil* zamawial* zamowil* zawieralem zgadzalem zlecal* znam zrobil*',
  },
  phrases: {
    money: [
      '(blik|blikiem|bon|bonus*|cashback|czynsz|depozyt|doladowani*|dotacja|emerytura|euro|gotowk*|kasa|kase|kasy|kaucj*|koncie|konta|konto|kupon|kwota|kwote|kwoty|nagrod*|napiwki|odszkodowanie|pensj*|pieniadz*|pieniedzy|platnosc*|pln|portfel*|premi*|prowizj*|przelew*|rabat|rekompensata|renta|renty|saldo|srodk*|stypendium|swiadczenie|tysiac*|tysiecy|voucher|wplat*|wygran*|wynagrodzeni*|wyplat*|zadatek|zaliczk*|zaplata|zasilek|zl|zlote|zloty*|zwrocone|zwrot*)',
    ],
    bill: [
      '(abonament|faktur*|kary|kwota|kwote|mandat|obciazeni*|oplat*|platnosc*|pobranie|prowizj*|rachun*|rata|skladka|subskrypcja|transakcj*|wyplata|zakup*|zamowieni*)',
    ],
    standing: [
      '(bonus|cashback|doladowanie|dotacja|emerytura|kaucja|nagrod*|pensj*|premia|prowizja|rekompensata|renta|renty|saldo|stypendium|swiadczenie|wplat*|wygrana|wynagrodzenie|wyplat*|zaplata|zasilek)',
    ],
    taken: [
      '~(bedzie|czy|ile|jesli|kiedy|nie) (naliczono|naliczyliscie|obciaz*|odjeto|pobra*|policzono|policzyliscie|potracono|sciagneliscie|sciagnelo|sciagnieto|skasowa*|zabiera|zabra*|zeszl*|wyszło_z_mojego|poszło_z_karty)',
      '(ciagle|dalej|nadal|wciaz) (naliczacie|obciazacie|pobiera*|sciagacie)',
    ],
    paid: [
      '~(czy|ile|jesli|kiedy|nie) (doladowal*|oplacil*|oplacon*|przelal*|uiscil*|uregulowalem|wplacil*|zaplacil*|zaplacon*|zasilil*|blik_poszedł|przelew_poszedł|przelew_wyszedł)',
      '(wykonalem|wyslal*|zrobil*) (doladowanie|platnosc|przelew|wplate)',
      '(platnosc|przelew|wplata|wyplata) .. (potwierdzona|udana|wykonan*|zakonczona|zrealizowan*)',
    ],
    moved: ['(kupil*|odeslal*|przekazalem|sprzedal*|wygral*|wyplacil*|wyslal*|zwrocil*)'],
    lack: ['{no} {so}? {so}? {so}? {come}', '(czekam*) .. (pensje|pieniadze|platnosc|przelew|wyplate|zwrot)'],
    undone: ['{no} {so}? {so}? {done}'],
    unseen: [
      '(niewidoczne|nie_widać|nie_ma|nie_widzę|nie_pojawił|nie_pojawiły|nie_pojawiła|nie_wyświetla|nie_zaktualizowało|nie_figuruje)',
    ],
    nothing: ['(nic|puste|pusto|pusty|zero|ani_grosza|żadnych_pieniędzy|żadnego_przelewu|ani_złotówki)'],
    failed: [
      '(nieoplacon*|nieudan*|niezaplacon*|oczekuj*|odrzucon*|utknal|utknel*|wstrzyman*|zablokowan*|zawieszona|w_toku|nie_powiodła|nie_powiodło)',
    ],
    gone: [
      '(polknal|wciagnal)',
      '(brak|brakuje|mniej|przepadly|skradziono|ubylo|ukradziono|zabraklo|znikn*)',
    ],
    wrong: [
      '(bledn*|niepoprawna|nieprawidlow*|pomylona|zawyzon*|zla|nie_zgadza|za_wysoki|za_wysoka|źle_policzone)',
    ],
    less: ['(ale|jedynie|miala|mialo|obiecano|powin*|tylko|zamiast|a_nie)'],
    twice: ['(dwukrotnie|podwojn*|ponownie|znow|znowu|dwa_razy|trzy_razy|kilka_razy|2_razy|jeszcze_raz)'],
    undue: [
      '(anulowa*|automatycznie|bezprawnie|blednie|chociaz|darmow*|dodatkow*|mimo|nadal|nieslusznie|obiecano|odrzucona|omylkowo|pomimo|probny|wypowiedzialem|zamiast|zrezygnowal*|bez_zgody|bez_mojej|bez_pytania|bez_powodu|za_darmo|za_dużo|przez_pomyłkę|już_zapłaciłem|okres_próbny|nie_korzystałem)',
    ],
    strange: [
      '(nie_rozumiem_tej|nie_rozumiem_tego|bez_mojego)',
      '{no} {so}? {so}? {mine}',
      '(dziwn*|nieautoryzowan*|nieznan*|obca|obce|podejrzan*|nie_moja|nie_moje|nie_mój|nie_ja|to_nie_ja|nie_wiem_za_co|nie_wiem_co_to|bez_mojej_zgody)',
    ],
    somebody: ['(haker|ktos|obcy|oszust|zlodziej)'],
    used: [
      '(korzysta|kupil|kupuje|przelal|sklonowal|skorzystal|uzyl|uzywa|wlamal|wydal|wyplacil|zaplacil|zhakowal|zrobił_zakupy)',
    ],
    card: ['(dane|karta|karte|karty|konta|kontem|konto|pieniadze|saldo)'],
    owed: [
      '(anulowan*|bonus|mial|miala|mialo|mialy|nagrod*|nalez*|obiecaliscie|obiecan*|odeslalem|polecenie|powin*|premia|sprzedal*|wygra*|zwrocil*)',
    ],
    late: [
      '(ciagle|czerwca|czwart*|dalej|dni|dzien|godzin*|grudnia|jeszcze|juz|kwietnia|lipca|listopada|lutego|maja|marca|miesi*|nadal|niedziel*|nigdy|od|pazdziernika|piatek|piatku|poniedzial*|sierpnia|sobot*|srode|srody|stycznia|temu|tydzien|tygodni*|ubieglym|wciaz|wczoraj|wrzesnia|wtorek|wtorku|zeszly*)',
    ],
    why: ['(czemu|dlaczego|skad|za_co|z_jakiego_powodu|co_to_za)'],
    where: [
      '(gdzie_są|gdzie_jest|co_się_stało_z|co_z|gdzie_podziały_się|gdzie_się_podziały) (moim|moimi|moj|moja|moje)?',
    ],
    asked: [
      '^ (a|ale|czesc|i|dzień_dobry)? (ile|jak|jaka|jaki|jakie|kiedy|czy_mogę|czy_można|czy_jest|czy_są|co_jeśli|co_się_stanie|czy_muszę|gdzie_sprawdzę|gdzie_zobaczę|gdzie_mogę|chcę_wiedzieć|chciałbym_wiedzieć|chciałabym_wiedzieć|czy_będzie|czy_będę|czy_trzeba)',
      '(gdy|gdyby|jesli|jezeli) !(mozna|to_możliwe)',
    ],
    aside: [
      '(email|faktur*|hasla|haslo|kod|kodu|link|linku|mail|maila|mejla|odpowiedzi|opcji|paczk*|paragon*|potwierdzeni*|przycisku|sms|smsa|wiadomosc|wyciag)',
    ],
  },
};

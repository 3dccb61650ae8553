import type { PhraseSource } from '../../text-notation.ts';
import type { FrustrationTag } from '../frustration.ts';

export const outrage: PhraseSource<FrustrationTag> = {
  lists: {
    thing:
      'obsługa obsługą firma firmą firmy aplikacja aplikacji serwis strona sklep bank czat czatem bot system infolinia pomoc wsparcie dostawa kurier kurierzy portal przewoźnik usługa usługi organizacja ludzie',
    awful:
      'beznadziejna beznadziejny beznadziejne beznadzieja fatalna fatalny fatalne tragiczna tragiczny tragiczne tragedia żenująca żenujący żenujące żenada żałosna żałosny żałosne masakra dramat porażka okropna okropny straszna koszmarna koszmar kpina dno do_niczego do_dupy do_bani do_kitu gówno gówniana najgorsza najgorszy skandaliczna skandaliczne skandal kiepska słaba słabe śmieszna śmieszne niekompetentna niekompetentni bezużyteczna bezużyteczny bezużyteczne złodzieje oszuści wstyd kompromitacja nędzna marna złodziejska oszustwo żart',
    very: 'absolutna bardzo calkowita czysta istna jakas jakis jeden jedna jest najgorsza naprawde sa straszna ta tak taka taki ten to wasz wasza wasze wielk* zwykl* po_prostu',
    mess: 'bajzel bezczelnosc burdel chamstwo cyrk dno dramat farsa hanba jaja kabaret katastrofa kompromitacja koszmar kpina kpiny masakra naciaganie oszustwo paranoja parodia porazka rozboj skandal szmelc szopka szrot tragedia wstyd zart zenada zlodziejstwo',
  },
  phrases: {
    complaint: [
      '{awful} {very}? {very}? {thing}',
      '{thing} {very}? {very}? (byla|jest|sa|to)? {very}? {very}? ({awful}|{mess})',
      '(ale|czysta|istna|jakas|jakies|jedna|jest|same|taka|taki|to|totalna|wielka|co_za) {very}? {very}? {mess}',
      '^ {very}? ({mess}|{awful}) (i|jakas|nie|tyle|a_nie|po_prostu)? {thing}? $',
      '(banda|jestes*|sami) {very}? (banda|bezczelni|beznadziejni|idiotow|klamcami|niekompetentni|niepowazni|nieudacznikow|oszusci|oszust*|partaczami|smieszni|zalosni|zenujacy|zlodziei|zlodziej*)',
      '(nikt) .. (nie) .. (dzwoni|interesuje|odbiera|odpis*|odpowiada|odpowiedzial|pomaga|pomogl|potrafi|raczyl|reaguje|umie|wie|zajmuje)',
      '(dni|godzin*|lat|miesi*|tygodni*) .. (a|bez|cisza|czekam|i|nic|nikt|zero) .. (cisza|czekam|efektu|nic|nikt|odpowiedzi|odzewu|reakcji|zero)',
      '(bez|brak|zadna|zadnej|zero) (informacji|kontaktu|odpowiedz*|odzewu|pomocy|reakcji|rozwiazania)',
      '(nigdy_więcej|ostatni_raz|więcej_nie|już_nigdy)',
      '(robia|robicie|robisz) .. (balona|durnia|idiote|jaja|laske|sobie|zarty|ze_mnie|w_konia)',
      '(mieliscie|obiecaliscie|obiecano|obiecywali) ... (cisza|nadal|nic|nigdy|wciaz|do_tej_pory)',
      '(ciagle|wciaz|zawsze|znow|znowu|kolejny_raz|cały_czas|co_miesiąc) .. (to_samo|ten_sam|ta_sama|te_same|tym_samym) .. (blad|historia|odpowiedz|problem|wymowki|w_kółko)',
      '(potraktowal*|potraktowano|traktowac|traktujecie) .. (jak|ludzi|klient*|z_góry)',
      '(scieme|zartujecie|jedna_gwiazdka|brawo_wy|po_prostu_brawo|naprawdę_brawo|wstyd_za_was|bez_pokrycia|na_całej_linii|szkoda_gadać)',
      '(poziom|obslug*) .. (skandaliczn*|zenujac*|fataln*)',
    ],
    anger: [
      '(mam|mamy|mialam|mialem) (go|juz|naprawde|po|powyzej|serdecznie|szczerze|tego|tej|was|po_prostu)? (juz|po|serdecznie|tego|tej|was|wszystkiego)? (dosc|dosyc|dziurki|uszu|uszy)',
      '(cierpliwosc|jeste*|krew|krwi|szlag|trace|trafia|wychodze) .. (cierpliwosc|mnie|oburzon*|rozczarowan*|sfrustrowan*|szlag|wkurwiony|wkurzon*|wsciekl*|zalewa|zazenowany|zdenerwowan*|zirytowan*|zniesmaczony|z_siebie|się_kończy|zmęczony_tym) !(kot)',
      '(skandal|nie_mam_już_siły|brak_mi_słów|ręce_opadają|nóż_się|nie_zdzierżę|szczyt_wszystkiego|szczyt_bezczelności|miarka_się|to_przechodzi|wyprowadza_mnie|doprowadzacie_mnie|doprowadza_mnie|cierpliwość_mi|kończy_mi_się|to_jest_chore|chore_to)',
      '(straci*|trace) .. (cierpliwos*)',
      '(wkurzacie)',
    ],
    repeats: [
      '(10|3|4|5|cztery|dziesiec|kilka|milion|piec|sto|trzy|tysiac|wiele) razy .. (dzwonil*|juz|mowil*|pisal*|powtarzam|prosil*|pytal*|tlumaczyl*|wyjasnialem|zglaszalem|to_samo)',
      '(3|4|5|czwarty|dziesiaty|enty|kolejny|piaty|setny|szosty|trzeci|tysieczny|n_ty) raz .. (dostaje|dzwonie|mowie|musze|pisze|powtarzam|prosze|pytam|slysze|tlumacze|zglaszam|to_samo|z_rzędu)',
      '(ciagle|znowu|w_kółko|cały_czas) (jedno|to_samo|te_same|ta_sama|tę_samą)',
      '(musze|ile_razy|po_raz) .. (kolejny|mam|mowic|mozna|powtarzac|setny|tlumaczyc|trzeci)',
    ],
    answer: [
      '(nic|nie|w_niczym) (mi|mnie|to|z)? (mi|tego|to)? (nie)? (daje|dalo|pomogles|pomogliscie|pomoglo|rozumiesz|rozumiecie|rozwiazuje|wnosi)',
      '(czytacie|czytajcie|czytasz|czyta_pan) .. (uwaznie|co_pisz*|co_napisa*|ze_zrozumieniem|w_ogóle)',
      '(automatyczn*|gotowe|kopiuj) (formulki|odpowiedz*|regulki|wklej)',
      '(przestan*) .. (dziekowac|powtarzac|wysylac)',
    ],
  },
};

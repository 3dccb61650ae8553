import type { PhraseSource } from '../../text-notation.ts';
import type { FrustrationTag } from '../frustration.ts';

export const outrage: PhraseSource<FrustrationTag> = {
  lists: {
    thing:
      'obsługa obsługą firma firmą firmy aplikacja aplikacji serwis strona sklep bank czat czatem bot system infolinia pomoc wsparcie dostawa kurier kurierzy portal przewoźnik usługa usługi organizacja ludzie',
    awful:
      'beznadziejna beznadziejny beznadziejne beznadzieja fatalna fatalny fatalne tragiczna tragiczny tragiczne tragedia żenująca żenujący żenujące żenada żałosna żałosny żałosne masakra dramat porażka okropna okropny straszna koszmarna koszmar kpina dno do_niczego do_dupy do_bani do_kitu gówno gówniana najgorsza najgorszy skandaliczna skandaliczne skandal kiepska słaba słabe śmieszna śmieszne niekompetentna niekompetentni bezużyteczna bezużyteczny bezużyteczne złodzieje oszuści wstyd kompromitacja nędzna marna złodziejska oszustwo żart',
    very: 'bardzo tak taka taki po_prostu jakaś jakiś totalna totalny kompletna kompletny totalnie kompletnie wasza wasz wasze ten ta to jest są zwykła zwykły naprawdę jedna jeden wielka wielki najgorsza straszna całkowita absolutna czysta istna',
    mess: 'kpina żenada porażka skandal dramat masakra wstyd hańba żart cyrk kabaret złodziejstwo oszustwo farsa katastrofa kompromitacja tragedia paranoja koszmar bezczelność chamstwo szopka parodia burdel bajzel naciąganie kpiny jaja rozbój chlew szrot szmelc dziadostwo partactwo lipa patologia absurd dno wiocha',
  },
  phrases: {
    complaint: [
      '{awful} {very}? {very}? {thing}',
      '{thing} {very}? {very}? (jest|to|są|była)? {very}? {very}? ({awful}|{mess})',
      '(to|co_za|jakaś|jakieś|jedna|jest|totalna|istna|wielka|taki|taka|same|ale|czysta) {very}? {very}? {mess}',
      '^ {very}? ({mess}|{awful}) (nie|a_nie|jakaś|i|po_prostu|tyle)? {thing}? $',
      '(jesteście|banda|sami|jesteś) {very}? (bandą|niepoważni|złodziejami|oszustami|złodziei|oszustów|niekompetentni|beznadziejni|śmieszni|żałośni|złodzieje|oszuści|idiotów|kłamcami|nieudaczników|bezczelni|żenujący|partaczami)',
      '(nikt) .. (nie) .. (odpowiada|pomaga|odbiera|odpisuje|reaguje|wie|interesuje|dzwoni|zajmuje|odpisał|odpowiedział|pomógł|raczył|umie|potrafi)',
      '(tygodni|tygodnie|dni|miesięcy|miesiące|godzin|godziny|lat|miesiąca|tygodnia) .. (i|a|bez|nic|nikt|czekam|cisza|zero) .. (nic|nikt|cisza|odpowiedzi|odzewu|czekam|reakcji|zero|efektu)',
      '(bez|brak|zero|żadnej|żadna) (odpowiedzi|odzewu|reakcji|kontaktu|pomocy|rozwiązania|informacji|odpowiedź) .. (od|z_waszej|mimo|na)?',
      '(nigdy_więcej|ostatni_raz|więcej_nie|już_nigdy) .. (kupię|zamówię|u_was|skorzystam|z_wami|kupuję|zamawiam|polecę|waszych)?',
      '(robicie|robią|robisz) .. (sobie|ze_mnie|w_konia|jaja|żarty|idiotę|balona|durnia|łaskę)',
      '(obiecaliście|obiecano|obiecywali|mieliście) ... (nic|nigdy|nadal|do_tej_pory|cisza|wciąż)',
      '(znowu|znów|ciągle|zawsze|wciąż|kolejny_raz|cały_czas|co_miesiąc) .. (to_samo|ten_sam|ta_sama|te_same|tym_samym) .. (problem|błąd|w_kółko|odpowiedź|wymówki|historia)',
      '(z_was|u_was|tam_u_was) .. (cyrk|kabaret|banda|{mess})',
      '(banda|zgraja|stado) (amatorów|idiotów|nieudaczników|partaczy|kretynów|oszustów|baranów)',
      '(traktujecie|traktuje_się|traktować|potraktowano|potraktowaliście|potraktowała|potraktował) .. (jak|ludzi|klient*|z_góry)',
      '(macie|mają|masz) (wszystko|mnie|nas|to|klientów|ludzi|klienta) (gdzieś|w_nosie|w_dupie|głęboko)',
      '(do_dupy|do_bani|do_kitu|do_chrzanu|dajcie_spokój) z .. {thing}',
      '(pisz*|gada*|mówi*|rozmawia*|gadanie|rozmowa) .. (do_ściany|ze_ścianą|do_słupa|jak_do_ściany)',
      '(jedna_gwiazdka|zero_gwiazdek|brawo_wy|brawo_dla_was|po_prostu_brawo|naprawdę_brawo|wstyd_za_was|obiecanki|bez_pokrycia|puste_obietnice|na_całej_linii|gorzej_niż_za|poniżej_krytyki|poniżej_wszelkiej|szkoda_słów|szkoda_gadać|no_jaja|jaja_po_prostu|trzymajcie_mnie|macie_czelność|żartujecie|kpicie|zbywacie|spławiacie|olewacie|ściemniacie|ściemę)',
      '(mój|moja|moje) (pies|kot|babcia|dziecko|chomik|córka|syn) .. by .. (lepiej|szybciej)',
      '(po_co|za_co) .. (wam|ja|my) .. (płacę|płacimy)',
      '(opiszę|obsmaruję|ostrzegę|odradzę|odradzam|ostrzegam) .. (was|wszystkim|wszędzie|znajomym|każdemu)',
      '(obsług*|poziom|podejście|zachowanie|potraktowanie) .. (skandaliczn*|żenując*|fataln*|oburzając*|karygodn*)',
      '(fatalnie|skandalicznie|beznadziejnie|tak_źle) .. (nie)? (obsłuż*|potraktowan*|działa)',
      'najgorsz* .. (na_lotnisku|w_mieście|w_polsce|w_życiu|na_świecie|na_rynku|jaki|jaką|jakie|jaka)',
      '(ktoś|kogoś) .. (kto|w_ogóle) .. (myśli|myślał|czyta|pracuje_tam)',
      'za_każdym_razem .. (inna|inny|co_innego|inne) .. (bajk*|wersj*|osob*|odpowied*)',
      '(efektów|reakcji|poprawy|postępu|odzewu) .. (nie_widać|brak|żadnych|zero)',
    ],
    anger: [
      '(mam|mamy|miałem|miałam) (już|tego|was|serdecznie|po|naprawdę|tej|szczerze|powyżej|po_prostu|go)? (już|tego|was|serdecznie|po|wszystkiego|tej)? (dość|dosyć|uszu|dziurki|uszy)',
      '(jestem|jesteśmy|wychodzę|trafia|tracę|szlag|krew|krwi|cierpliwość) .. (wściekły|wściekła|rozczarowany|rozczarowana|oburzony|oburzona|wkurzony|wkurzona|zażenowany|zirytowany|zirytowana|załamany|załamana|zniesmaczony|z_siebie|szlag|mnie|zalewa|cierpliwość|się_kończy|zdenerwowany|zdenerwowana|sfrustrowany|sfrustrowana|zmęczony_tym|wkurwiony) !(kot)',
      '(nie_mam_już_siły|brak_mi_słów|ręce_opadają|nóż_się|nie_zdzierżę|szczyt_wszystkiego|szczyt_bezczelności|miarka_się|to_przechodzi|wyprowadza_mnie|doprowadzacie_mnie|doprowadza_mnie|cierpliwość_mi|kończy_mi_się|skandal|to_jest_chore|chore_to)',
      '(straciliście|straciłem|straciłam|tracę|stracić) .. (cierpliwoś*|nerwy|zaufanie|zdrowie)',
      '(wkurzacie|wkurwiacie|denerwujecie|irytujecie|rozczarowaliście|zawiedliście)',
      '(kurwa|cholera|ludzie|no) ile_można',
      '(szlag|krew|cholera) (może|mnie|człowieka|by) .. (trafi*|zale*)',
    ],
    repeats: [
      '(trzy|cztery|pięć|dziesięć|sto|tysiąc|kilka|wiele|3|4|5|10|milion) razy .. (mówiłem|mówiłam|pisałem|pisałam|tłumaczyłem|tłumaczyłam|dzwoniłem|dzwoniłam|pytałem|pytałam|to_samo|już|wyjaśniałem|powtarzam|prosiłem|prosiłam|zgłaszałem)',
      '(trzeci|czwarty|piąty|szósty|dziesiąty|setny|tysięczny|kolejny|enty|n_ty|3|4|5) raz .. (piszę|mówię|tłumaczę|dzwonię|pytam|to_samo|proszę|z_rzędu|powtarzam|zgłaszam|muszę|słyszę|dostaję)',
      '(w_kółko|ciągle|cały_czas|znowu) (to_samo|te_same|ta_sama|tę_samą|jedno)',
      '(ile_razy|po_raz|muszę) .. (mam|można|trzeci|kolejny|powtarzać|tłumaczyć|setny|mówić)',
    ],
    answer: [
      '(nic|nie|w_niczym) (mi|to|z|mnie)? (to|mi|tego)? (nie)? (pomaga|pomogło|daje|pomogłeś|pomogliście|dało|pomagacie|rozumiesz|rozumiecie|wnosi|rozwiązuje) .. (nic|wcale|w_ogóle|w_niczym)?',
      '(przeczytaj|przeczytajcie|czytacie|czyta_pan|czytajcie|czytasz) .. (co_pisz*|co_napisa*|uważnie|ze_zrozumieniem|w_ogóle)',
      '(automatyczna|automatyczne|szablonowe|szablonowa|gotowe|kopiuj) (odpowiedź|odpowiedzi|wklej|formułki|regułki)',
      '(przestań|przestańcie) .. (dziękować|przepraszać|wklejać|wysyłać|pisać_mi|powtarzać)',
      '(gówno|guzik|nic) (rozumiesz|rozumiecie|wiesz|wiecie|robicie|was_obchodzi|pomagacie)',
      '(ogarnij_się|ogarnijcie_się|czytać_umiesz|umiesz_czytać|umiecie_czytać|jak_potłuczony|jesteś_skryptem|wklejasz|wklejacie|wklejkę)',
      '(ktoś|ktokolwiek) .. (przeczyta|czyta|przeczytał) .. co (napisał*|pisz*)',
    ],
  },
};

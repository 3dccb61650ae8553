import type { FrustrationLexicon } from '../frustration.ts';

export const frustration: FrustrationLexicon = {
  lists: {
    are: 'jesteś jesteście ten_bot_jest ten_czat_jest bot_jest co_za ale_jesteś czemu_jesteś dlaczego_jesteś',
    very: 'taki taka tak bardzo naprawdę strasznie całkowicie kompletnie totalnie po_prostu tylko zbyt najbardziej wyjątkowo absolutnie serio jakiś',
    bad: 'głupi* głupia bezużyteczn* beznadziejn* bezwartościow* okropn* straszn* fataln* kiepsk* żałosn* idiot* debil* kretyn* durn* tępy tępa niekompetentn* irytując* wkurzając* denerwując* śmieszn* tragiczn* słab* najgorsz* do_niczego do_dupy do_bani zły kłamca porażka dno żenad* żenując* paskudn* brzydk* koszmarn* bezmyśln* nieudoln* gówno gówniany gówniana szmelc złom frustrując*',
    dull: 'nudn* nudziarz monotonn*',
    angry:
      'zły zła wściek* wkurzon* wkurwion* zdenerwowan* zirytowan* sfrustrowan* oburzon* rozczarowan* zniesmaczon* rozwścieczon* poirytowan* zawiedzion*',
  },
  phrases: {
    at_bot: [
      '{are} {very}? {very}? ({bad}|{dull})',
      '{bad} (bot|bocie|robot|robocie|chatbot|czat|maszyna|automat)',
      '^ {very}? {bad} $',
      '(nic_nie_rozumiesz|nie_rozumiesz|nie_pomagasz|nie_potrafisz|nic_nie_umiesz|nic_nie_potrafisz|nie_słuchasz|do_niczego_się|nie_nadajesz_się|nienawidzę_cię|nienawidzę_botów|nienawidzę_tego|marnujesz_mój|marnujesz_czas|strata_czasu|tracę_czas|tracę_tylko_czas|spierdalaj|wypierdalaj|pierdol_się|odpierdol|idź_do_diabła|wal_się|co_z_tobą|jesteś_głuch*|wkurzasz_mnie|denerwujesz_mnie|irytujesz_mnie|wkurwiasz|chyba_żartujesz|żartujesz_sobie|robisz_sobie_jaja|kpisz_sobie)',
    ],
    answer: [
      '(nie_o_to_pytałem|nie_o_to_pytałam|nie_o_to_pytam|nie_o_to_mi|to_nie_jest_odpowiedź|nie_odpowiada_na|nie_odpowiedziałeś|nie_odpowiadasz|to_nie_pomaga|to_mi_nie_pomaga|nie_pomogło|nie_pomogłeś|to_nie_ma_sensu|bez_sensu|to_bzdura|bzdury|co_za_bzdura|nieprawda|to_nieprawda|kłamiesz|mylisz_się|zła_odpowiedź|głupia_odpowiedź|bezużyteczna_odpowiedź|o_czym_ty|poddaję_się|to_nie_działa_z|nie_ma_sensu_z|przeczytaj_co|czytaj_co|nie_na_temat|nie_to_chciałem|nie_to_chciałam|nic_z_tego_nie|nie_zrozumiałeś)',
    ],
    repeats: [
      '(już) (to|ci|mówiłem|mówiłam|pisałem|pisałam|pytałem|pytałam|podałem|podałam|wam|tłumaczyłem|to_słyszałem|to_mówiłeś|odpowiedziałem|o_tym)',
      '(ile_razy|po_raz_trzeci|po_raz_kolejny|po_raz_setny|setny_raz|trzeci_raz|w_kółko|ciągle_to_samo|cały_czas_to_samo|znowu_to_samo|ta_sama_odpowiedź|tę_samą_odpowiedź|te_same_odpowiedzi|to_samo_pytanie|powtarzasz_się|powtarzasz|przestań_powtarzać|zdarta_płyta|inną_odpowiedź|inna_odpowiedź|powiedz_coś_innego|coś_innego_powiedzieć)',
    ],
    silence: [
      '(zamknij_się|zamknij_mordę|zamknij_ryj|stul_pysk|cicho_bądź|bądź_cicho|przestań_gadać|przestań_mówić|przestań_pisać|daj_mi_spokój|odczep_się|odejdź|nie_chcę_z_tobą|nie_chcę_cię_słuchać|mam_cię_dość|mam_cię_dosyć|jesteś_zwolnion*|zwalniam_cię)',
      '^ (cisza|cicho|dość|dosyć|przestań|spadaj|won) $',
    ],
    anger: [
      '(jestem|robię_się|jesteśmy|czuję_się|coraz_bardziej) {very}? {very}? {angry}',
      '^ {very}? (wściekł*|wkurzon*|skandal|kurwa|kurde|cholera|szlag|masakra|żenada|nie_do_wiary) $',
      '(mam_dość|mam_dosyć|mam_tego_dość|mam_tego_dosyć|szlag_mnie|trafia_mnie|krew_mnie_zalewa|tracę_cierpliwość|straciłem_cierpliwość|straciłam_cierpliwość|moja_cierpliwość|to_skandal|to_jest_skandal|to_żenada|to_jakiś_żart|to_jakaś_kpina|to_kpina|co_do_cholery|co_do_kurwy|o_co_kurwa|wkurza_mnie|denerwuje_mnie|irytuje_mnie|to_niedopuszczalne|to_oburzające|to_frustrujące|jaja_sobie_robicie|nie_wytrzymam|do_szału)',
    ],
    complaint: [
      '({bad}|najgorsz*) (obsługa|obsługi|firma|serwis|aplikacja|doświadczenie|wsparcie)',
      '(obsługa|firma|serwis|aplikacja|wsparcie) (jest|to|była|klienta_jest) {very}? {bad}',
      '(chcę|chciałbym|chciałabym|jak|gdzie|muszę) .. (złożyć|zgłosić) .. (reklamację|skargę)',
      '(nikt) (nie|mi_nie) (odpowiada|pomaga|odbiera|odpisuje|oddzwania|odpisał|oddzwonił|pomógł|reaguje|wie)',
      '(bardzo|jestem|mocno) (rozczarowan*|niezadowolon*|zawiedzion*)',
      '(nie_jestem_zadowolon*|nigdy_więcej|oszuści|złodzieje|oszukaliście|brak_odpowiedzi|bez_odpowiedzi|brak_kontaktu|nie_do_przyjęcia|brak_szacunku|nie_można_się_dodzwonić|nie_mogę_się_dodzwonić)',
    ],
    waiting: [
      '(czekam|czekamy) (już|od|na|dalej|nadal|ponad)',
      '(ile_jeszcze|jak_długo_jeszcze|od_tygodni|od_dni|od_miesięcy|wielokrotnie|kilka_razy|nadal_nie|wciąż_nie|ciągle_nie)',
    ],
    attention: [
      '^ (halo|hej|cześć) (halo|jest_tam|jest_ktoś|ktoś|jesteś)',
      '(jest_tam_ktoś|jest_tu_ktoś|jesteś_tam|czy_ktoś_tu_jest) $',
      '^ (odpowiedz|odpisz|odezwij_się) (w_końcu|wreszcie)? $',
    ],
    sigh: ['^ (ech|eh|ehh|o_matko|o_boże|boże|serio|naprawdę|no_nie|no_ludzie|masakra|brawo_wy|matko)'],
  },
  negations: 'nie nic nigdy nikt żaden żadna żadne ani bez',
  profanity:
    'kurwa kurwy kurde cholera cholerny cholerna cholerne gówno gówniany pierdolić pierdolony pierdolone pierdol spierdalaj wypierdalaj chuj chuja chujowy chujowa dupa dupy idiota idioci debil debile kretyn jebany jebane jebać skurwysyn suka zajebisty wkurwia wkurwiony wkurwiona palant frajer',
};

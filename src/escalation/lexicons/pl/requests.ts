import type { PhraseSource } from '../../text-notation.ts';

export const requests: readonly PhraseSource<'asks'>[] = [
  {
    lists: {
      whom: 'człowiek* konsultant* doradc* pracownik* kierowni* menadżer* menedżer* specjalist* technik technika technikiem technikowi opiekun* dyrektor* ekspert* koordynator* zarządc* rzeczoznawc* księgow* kimś komuś kogoś ktoś osobą osobie osoby osobę panią paniom pani przełożon* rozmówc* szefem szefową pracownic* działem biurem recepcją dyspozytor* ludźmi chopa majstr*',
      zone: 'działu biura obsługi recepcji waszych was zespołu zarządu rejestracji centrali dziekanatu serwisu księgowości magazynu administracji firmy salonu reklamacji technicznego faktur rozliczeń biurze państwa przyłączy',
      talks:
        'rozmawiać porozmawiać pogadać gadać pomówić pisać popisać skontaktować wyjaśnić omówić dogadać rozmowę rozmowa kontakt zwrócić połączenie załatwić skontaktowanie zobaczyć',
      acts: 'odezwie spojrzy zajmie odpisze odpowie sprawdzi przejmie przejął zajął spojrzał zweryfikował zweryfikować przeczytał przeczyta wejdzie wszedł zerknie zerknął obejrzy obejrzał odpisać odpisał odpowiedział otworzyć zapoznał popisać popisał rozpatrzy rozpatrzył pomoże pomógł zadecyduje',
      ktos: 'ktoś kogoś kimś człowiek człowieka człowiekiem konsultant konsultanta konsultantem konsultantką pracownik pracownika pracownikiem osoba osobę osobą kierownik kierownika kierownikiem doradca doradcę przełożony przełożonego szef szefa szefem specjalista',
      bot: 'bot bota botem boty botami robot robota robotem maszyna maszyną automat automatem czatbot czatbotem',
      act: 'pomóc pomoże pomógł odpowiedzieć odpowie odpowiedział skontaktował skontaktuje zajął zajmie porozmawiać napisze spojrzeć spojrzy przejąć przejmie wyjaśni wyjaśnić',
    },
    phrases: {
      asks: [
        '(czy|może|niech|chcę_żeby|chcę_aby|żeby|wolę_żeby|wolałbym_żeby|wolałabym_żeby) (mi|może|mógłby|jakiś|ktoś)? {ktos} (z_obsługi|z_was|od_was|z_zespołu|z_firmy|żywy)? (może|mógłby|mi|się|mógł)? (może|mógłby|mi|się)? .. {act}',
        '(jest|czy_jest|macie) (tam|tu|u_was)? (jakiś|jakaś|tam|ktoś)? .. {ktos} .. (żywy|żywa|dostępny|dostępna|wolny|z_kim|kto|prawdziwy|prawdziwa)',
        '(nie|dość|bez|zamiast) (chcę|z|rozmawiać|gadać)? (z|rozmawiać)? (z)? {bot} ... (chcę|proszę|daj|tylko|z)? {ktos}',
        '{ktos} .. (a_nie|nie|zamiast) (z)? {bot}',
        '(z_kim) (mogę|mogłbym|mogłabym|można) .. (porozmawiać|rozmawiać|pogadać|skontaktować)',
        '(daj|dajcie|połącz|połączcie|przełącz|wezwij|zawołaj|dawaj|proszę_o) .. {ktos} !(numer)',
        '(połączenie|rozmowę|rozmowa|kontakt|kontaktu|połączenia) z (jakimś)? (prawdziwym|żywym|waszym)? {ktos}',
        '~(nie|muszę|kiedy|wczoraj|już|udało) (chcę|chce|chciałbym|chciałabym|chcialbym|wolę|wole|mogę|moge|można|da_się|poproszę|proszę|prosze|prosić|potrzebuję|wolałbym|wolałabym|żądam|wypada|pozwólcie) .. {talks} .. (z|ze|do) {whom}',
        '~(nie|muszę|kiedy|wczoraj|już) (chcę|chciałbym|chciałabym|wolę|moge|mogę|można|proszę|prosić|poproszę) .. {talks} .. z (panem|panią|pania|pani|kimś|kims|działem|osobą) (z|od|kto|realnym|żywym|kompetentnym|która|który|co|rozliczeń|technicznym|obsługi)',
        '~(nie|wczoraj|już) (przekaż|przekażcie|przekazanie|przekieruj|przekierujcie|przekierować|skieruj|skierować|skierujcie|połącz|przełącz|oddaj|oddajcie|oddać|dopuść|wpiszcie|wpisz|ustaw|zapisz) .. .. {whom} !(telefon|fakturę|numer)',
        '~(nie|muszę|już|wczoraj) (niech|żeby|aby|by|mógłby|mogłaby|czy|wolałbym|może|chciałabym|chciałbym|wolę|poproszę) .. .. (ktoś|kogoś|ktokolwiek|pani|panią|pan|osoba|osobę|człowiek) (z|od|w|spośród|starszy|kompetentny|kompetentna|wyżej|decyzyjny|żywy|rozsądny) !(polski|synem|psem|dzieckiem)',
        '(niech|żeby|aby|czy|mógłby|mogłaby|oczekuję) .. {acts} .. (ktoś|człowiek|osoba|specjalista|pracownik|pani|kierownik|konsultant|rzeczoznawca)',
        '(niech|żeby|aby|czy|mógłby|mogłaby|oczekuję) .. (ktoś|człowiek|specjalista|pracownik|kierownik|konsultant) .. {acts}',
        '^ (poproszę|poprosze|wołaj|wołajcie|wezwij|wezwijcie|zawołaj|zawołajcie|teraz_poproszę|w_takim_razie_poproszę|dajcie|dej) .. (człowieka|konsultanta|konsultantkę|doradcę|pracownika|kierownika|kierowniczkę|menadżera|menedżera|specjalistę|technika|dyrektora|przełożonego|szefa|kogoś|kogos|chopa) !(numer)',
        '^ (kierownika|konsultanta|człowieka|doradcę|menadżera|szefa|konsultant|człowiek) (natychmiast|proszę|prosze|teraz|poproszę)? $',
        'z (automatem|automatami|maszyną|maszynami|botem|botami|robotem|komputerem) .. nie (gadam|rozmawiam|będę|chcę|zamierzam|gadom|piszę)',
        'nie (chcę|będę|zamierzam|mam_ochoty) .. (z|maszynie|botowi) (automatem|maszyną|botem|robotem|komputerem|maszynie)',
        '^ kto (u_was|tam|na_zmianie|tu|może_mi) .. (decyduje|dyżuruje|rządzi|zatwierdzić|odblokować|ręcznie|podejmuje)',
        '^ (czy_ktoś|ktoś) .. (dyżuruje|siedzi|po_drugiej_stronie|odpisze|ze_mną_popisze)',
        '(kierownik|menadżer|menedżer|konsultant|człowiek|pracownik|specjalista|doradca) .. (mi_potrzebny|potrzebny_mi|by_się_znalazł|poproszę)',
      ],
    },
  },
  {
    lists: { ktos: 'ktoś człowiek konsultant pracownik prawdziwa_osoba prawdziwy_człowiek' },
    phrases: {
      asks: [
        '(czy|może|niech|chcę_żeby|chcę_aby|żeby) (mi|może|mógłby)? {ktos} (może|mógłby|mi|się)? .. (pomóc|pomoże|odpowiedzieć|odpowie|skontaktował|skontaktuje|zajął)',
        '^ (połącz|przełącz|połączcie|przekieruj) (mnie)? (proszę)? $',
      ],
    },
  },
];

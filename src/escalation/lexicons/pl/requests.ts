import type { PhraseSource } from '../../text-notation.ts';

export const requests: readonly PhraseSource<'asks'>[] = [
  {
    lists: {
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

import type { PhraseSource } from '../../text-notation.ts';

export const requests: readonly PhraseSource<'asks'>[] = [
  {
    lists: {
      whom: 'chopa dzialem kims kogos komus ktos osoba osobe osoby pani pania recepcja szefem technik* czlowiek* konsultant* doradc* pracownik* kierowni* menadzer* opiekun* zarzadc* rzeczoznawc* przelozon* rozmowc* pracownic*',
      zone: 'administracji biura biurze dzialu dziekanatu faktur firmy obslugi panstwa przylaczy recepcji rejestracji reklamacji rozliczen salonu technicznego was waszych zarzadu',
      talks:
        'rozmawiać porozmawiać pogadać gadać pisać popisać skontaktować wyjaśnić rozmowę rozmowa kontakt zwrócić połączenie załatwić zobaczyć',
      acts: 'obejrz* odezwie odpis* odpowie odpowiedzial otworzyc pomogl pomoze popisa* przeczyta* przej* spojrz* wszedl zajal zajmie zapoznal zweryfikowa*',
      ktos: 'czlowiek* doradc* kierownik* kims kogos konsultant* ktos osoba osobe pracownik* przelozon* specjalista szef szefa szefem',
      bot: 'bot bota botem boty botami robot robota robotem maszyna maszyną automat automatem czatbot czatbotem',
      act: 'napisze odpowie odpowiedzi* pomoc pomogl pomoze porozmawiac przej* skontaktowal skontaktuje spojrz* wyjasni* zajal zajmie',
    },
    phrases: {
      asks: [
        '(czy|moze|niech|zeby|chcę_żeby|chcę_aby|wolę_żeby|wolałbym_żeby|wolałabym_żeby) (jakis|ktos|mi|moglby|moze)? {ktos} (zywy|z_obsługi|z_was|od_was|z_zespołu|z_firmy)? (mi|mogl|moglby|moze|sie)? (mi|moglby|moze|sie)? .. {act}',
        '(jest|macie|czy_jest) (tam|tu|u_was)? (jakas|jakis|ktos|tam)? .. {ktos} .. (dostepn*|kto|prawdziw*|wolny|zywa|zywy|z_kim)',
        '(bez|dosc|nie|zamiast) (chce|gadac|rozmawiac|z)? (rozmawiac|z)? (z)? {bot} ... (chce|daj|prosze|tylko|z)? {ktos}',
        '{ktos} .. (nie|zamiast|a_nie) (z)? {bot}',
        '(z_kim) (moge|moglabym|moglbym|mozna) .. (pogadac|porozmawiac|rozmawiac|skontaktowac)',
        '(daj|dajcie|dawaj|polacz*|przelacz|wezwij|zawolaj|proszę_o) .. {ktos} !(numer)',
        '(kontakt*|polaczeni*|rozmow*) z (jakimś)? (prawdziwym|waszym|zywym)? {ktos}',
        '~(juz|kiedy|musze|nie|udalo|wczoraj) (chce|chcialabym|chcialbym|moge|mozna|poprosze|potrzebuje|prosic|prosze|wolalabym|wolalbym|wole|zadam|da_się) .. {talks} .. (do|z|ze) {whom}',
        '~(juz|nie|wczoraj) (oddac|oddaj*|polacz|przekaz|przekazanie|przekieruj*|przelacz|skierowac|skieruj*|ustaw|wpisz*) .. .. {whom} !(fakture|numer|telefon)',
        '~(juz|musze|nie|wczoraj) (aby|by|chcialabym|chcialbym|czy|moglaby|moglby|moze|niech|poprosze|wolalbym|wole|zeby) .. .. (czlowiek|kogos|ktos|osoba|osobe|pan|pani|pania) (kompetentn*|od|rozsadny|starszy|w|wyzej|z|zywy) !(dzieckiem|polski|psem|synem)',
        '(aby|czy|moglaby|moglby|niech|oczekuje|zeby) .. {acts} .. (czlowiek|kierownik|konsultant|ktos|osoba|pani|pracownik|rzeczoznawca|specjalista)',
        '^ (dajcie|dej|poprosze|wezwij*|wolaj*|zawolaj*|teraz_poproszę) .. (chopa|czlowieka|doradce|kierownika|kogos|konsultant*|pracownika|przelozonego|szefa|technika) !(numer)',
      ],
    },
  },
  {
    lists: {},
    phrases: {
      asks: ['^ (polacz*|przekieruj|przelacz) (mnie)? (proszę)? $'],
    },
  },
];

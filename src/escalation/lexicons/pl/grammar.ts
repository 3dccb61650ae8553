import type { GrammarLexicon } from '../grammar.ts';

export const grammar: GrammarLexicon = {
  phrases: [
    'biuro obsługi klienta',
    'obsługi klienta',
    'obsługą klienta',
    'obsługa klienta',
    'nie mogę',
    'czy jesteś',
    'czy muszę',
    'zasoby ludzkie',
    'z kim',
    'czy jest',
  ],
  lists: {
    talk: 'rozmawiać porozmawiać pogadać mówić skontaktować czatować rozmowy rozmowę rozmowa kontakt kontaktu',
    bring:
      'połącz połączyć połączcie połączenie proszę przełącz przełączyć przekieruj przekierować chcę chciałbym chciałabym potrzebuję daj dajcie poproszę wolę czy_jest pomocy pomoc poproszę żądam wezwij zawołaj',
    person:
      'człowiek* konsultant* agent agenta agentem pracownik* operator operatora operatorem przedstawiciel* doradca doradcą doradcę obsługi_klienta obsługą_klienta obsługa_klienta biuro_obsługi_klienta kierownik* specjalist* menedżer* przełożon* kierownictw* ekspert*',
    anyone: 'kimś ktoś kogoś osoba osobą osobę',
    real: 'prawdziw* żyw* ludzk* realn*',
    link: 'z ze się do na o jakimś jakąś teraz proszę natychmiast innym inną waszym was tu od bezpośrednio dziękuję prosze dziekuje dzięki poproszę kimś jakiegoś',
    me: 'mnie mi nas',
    modal: 'chcę potrzebuję się muszę z',
    no: 'nie bez nigdy',
    about: 'jesteś czy_jesteś',
    aboutAfter: 'jesteś',
    bot: 'bot* robot* maszyna maszyną komputer',
    hypothetical: 'czy_muszę',
    who: 'z którym którą kim mogę mógłbym mogłabym',
  },
};

import type { GrammarLexicon } from '../grammar.ts';

export const grammar: GrammarLexicon = {
  phrases: [
    'hulp van',
    'aan de lijn',
    'aan de telefoon',
    'ben je',
    'je bent',
    'bent u',
    'u bent',
    'praat ik',
    'spreek ik',
    'chat ik',
    'als ik',
    'moet ik',
    'echt mens',
    'in plaats van',
  ],
  lists: {
    talk: 'spreken praten chatten bereiken contact kletsen praat spreek gesprek contacteren babbelen aan_de_lijn aan_de_telefoon',
    bring:
      'verbind verbinden doorverbinden doorverbind verbonden doorverbonden schakel wil zou nodig heb geef haal willen graag hulp_van hebben krijg krijgen overdragen bel doorgeschakeld',
    person:
      'mens mensen medewerker medewerkers medewerkster klantenservice klantendienst agent operator adviseur leidinggevende vertegenwoordiger echt_mens manager supervisor collega helpdesk expert specialist consulent supportmedewerker klantmedewerker',
    anyone: 'iemand persoon personen manager support team collega',
    real: 'echt echte menselijk menselijke levend levende',
    link: 'met een de het aan naar door van jullie uw je nu even graag alsjeblieft alstublieft aub ander andere direct gewoon bedankt dank jullie aub svp alstublieft',
    me: 'mij me ons',
    modal: 'wil graag met hoef te zou willen heb',
    no: 'niet geen nooit zonder in_plaats_van',
    about: 'ben_je je_bent bent_u u_bent praat_ik spreek_ik chat_ik bent',
    aboutAfter: 'bent',
    bot: 'bot robot machine computer chatbot',
    hypothetical: 'als_ik moet_ik',
    who: 'met wie ik kan die te',
    with: 'met',
  },
};

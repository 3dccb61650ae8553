import type { TopicLexicon } from '../topics.ts';

export const privacy: TopicLexicon = {
  lists: {
    data: 'gegevens informatie data documenten foto fotos nummer telefoonnummer email e-mailadres mailadres adres geschiedenis gesprekken berichten naam dossier',
    delete: 'verwijder verwijderen verwijdert verwijderd wis wissen gewist vernietig vernietigen schrap',
  },
  phrases: {
    privacy: [
      '(wat|hoe|waar|waarvoor) .. (doen|doet|gebeurt|gebruiken|gebruikt|bewaren|bewaart|gaat|gaan|worden|blijven) .. (met|jullie|u|je)? .. (mijn|onze) {data}',
      '{delete} .. (al|alle|alles|mijn) .. ({data}|wat|dat) .. (over_mij|van_mij|jullie|die|hebben|bewaren|uit_jullie)?',
      '(al|alle|alles) .. (mijn|over_mij|persoonlijke) .. {delete}',
      '(mijn|onze|persoonlijke) {data} .. (verwijderen|verwijderd|wissen|gewist|doorgegeven|verkocht|gedeeld|delen|verkopen|gelekt|opgeslagen|bewaard|veilig|inzien|doorverkocht)',
      '(doorgegeven|verkopen|verkocht|gedeeld|deelt|delen|gegeven|gelekt|geven|verstrekt) .. mijn .. {data}',
      '(kopie|inzage|overzicht|welke|weten) .. {data} .. (over_mij|van_mij|jullie|u|mij)',
      '(wie|iemand|anderen|derden) .. (zien|lezen|leest|ziet|inzien|toegang|meelezen) .. (mijn|dit|wat|deze|tot) .. ({data}|gesprek|chat|typ|schrijf)',
      '(trek|intrekken|ingetrokken) .. (mijn)? toestemming',
      '(mijn)? toestemming .. (in_te_trekken|intrekken|in)',
      '(zonder|nooit|geen) .. (mijn)? toestemming .. (gegevens|delen|gedeeld|doorgegeven|reclame|gebruik_van|data|foto)',
      '(stop|stoppen|hou_op) (met)? .. (delen|verkopen|gebruiken|bewaren|volgen) .. (van)? (mijn) .. {data}',
      '(avg|persoonsgegevens|identiteitsfraude|gegevensbescherming|autoriteit_persoonsgegevens|recht_op_vergetelheid|recht_op_inzage|recht_op_verwijdering|datalek|privacyverklaring_klopt|functionaris_gegevensbescherming)',
    ],
  },
};

import type { TopicLexicon } from '../topics.ts';

export const privacy: TopicLexicon = {
  lists: {
    data: 'daten informationen angaben unterlagen dokumente fotos foto ausweis nummer handynummer telefonnummer email e-mail mailadresse adresse verlauf chatverlauf gespräche nachrichten namen akte',
    delete:
      'löschen löschung lösche löscht gelöscht entfernen entfernt vernichten vernichtet sperren lösche_sie löschen_sie entfernen_sie',
    give: 'weitergegeben weitergeben weiterverkauft verkauft verkaufen geteilt teilen gegeben herausgegeben weitergeleitet veröffentlicht verraten gebt gebe',
  },
  phrases: {
    privacy: [
      '(was|wie|wofür|wozu|wo|welche) .. (passiert|geschieht|macht|machen|tut|tun|geht|gehen|nutzt|nutzen|verwenden|verwendet|speichern|speichert|verarbeiten|werden|sicher|sind) .. (mit|sie|ihr)? .. (meinen|meine|meiner|unseren|den|persönlichen) {data}',
      '{delete} .. (alle|alles|sämtliche|meine|mein|meiner|was) ... (über_mich|von_mir|zu_mir|zu_meiner_person|gespeichert*|bei_ihnen|bei_euch)',
      '{delete} .. (meine|meiner|unsere|alle) .. (daten|informationen|angaben|akte|chatverlauf|unterlagen)',
      '(alle|alles|sämtliche|meine|meiner|persönlichen) {data} .. (löschen|gelöscht|löschung|entfernen|gespeichert|weitergegeben|verkauft|geteilt|einsehen|sicher|verarbeitet|geschützt|missbraucht|gehackt)',
      '(meine|meinen|mein|unsere|meiner) .. {data} .. {give}',
      '{give} .. (meine|meinen|mein|unsere|meiner) .. {data}',
      '(kopie|auskunft|welche|einsicht|übersicht|alle|alles|sämtliche) .. ({data}|alles|was|über)? .. (über_mich|zu_mir|zu_meiner_person|meiner_daten|mich) .. (gespeichert|haben|habt|speichern|wisst|speichert|vorliegen|erhalten|anfordern)',
      '(auskunft|kopie|einsicht) .. (über|in|aller|meiner|all) .. (meine|meiner|mich|gespeicherten) {data}',
      '(wer|jemand|andere|dritte|fremde) .. (sehen|lesen|sieht|liest|einsehen|zugriff|mitlesen|mitliest|einsicht) .. (mein|meine|meinen|diesen|das|auf|was|hier|in)? .. ({data}|chat|schreibe|mit|unterhaltung)',
      '(widerrufe|widerrufen|zurückziehen|ziehe|verweigere) .. (meine|meiner|die|meinen|hiermit)? (einwilligung|einverständnis|zustimmung|erlaubnis)',
      '(ohne|nie|keine|nicht) .. (meine|meiner|die|meinen)? (einwilligung|einverständnis|zustimmung|erlaubnis|zugestimmt|eingewilligt) .. (datenverarbeitung|werbung|daten|datennutzung|weitergegeben|weitergabe|speicherung|tracking|cookies|aufzeichnung)',
      '(daten|fotos|nummer|adresse|informationen) .. (ohne|nicht) .. (einwilligung|zustimmung|erlaubnis|einverständnis)',
      '(hören_sie_auf|hört_auf|unterlassen|widerspreche|untersage|verbiete) .. (meine|der|die|ihnen|nutzung|verarbeitung|weitergabe|meiner) .. ({data}|nutzung|verarbeitung|weitergabe|zu)',
      '(dsgvo|datenschutz|datenschutzbeauftragte*|datenschutzverstoß|datenschutzverletzung|datenschutzbehörde|datenschutzrechtlich*|datenschutzgrundverordnung|personenbezogene*|privatsphäre|datenweitergabe|auskunft_nach|recht_auf_löschung|recht_auf_auskunft|recht_auf_vergessen*|datenleck|datenpanne)',
      '(chats|gespräche|nachrichten|unterhaltung|telefonate|chat|gespräch) .. (gespeichert|aufgezeichnet|mitgelesen|aufgenommen|vertraulich|protokolliert)',
    ],
  },
};

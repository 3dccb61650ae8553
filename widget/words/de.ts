import type { Words } from './en.ts';

export const words: Words = {
  'panel.label': 'Chat mit {site}',
  'panel.label.plain': 'Chat',
  'panel.close': 'Chat schließen',
  'panel.opening': 'Der Chat wird geöffnet …',
  'panel.loading': 'Ihre Unterhaltung wird geladen …',

  'speaker.bot': '{name} · automatischer Assistent',
  'speaker.queue': 'Warten auf einen Menschen',
  'speaker.agent': '{name}, ein Mensch aus unserem Team',
  'speaker.someone': 'Ein Mensch aus unserem Team',

  'author.customer': 'Sie',
  'author.bot': '{name} · automatisch',
  'author.agent': '{name} · unser Team',
  'author.system': 'Hinweis',

  'log.label': 'Nachrichten',
  'log.earlier': 'Frühere Nachrichten zeigen',
  'log.newest': 'Neue Nachrichten',
  'log.removed': 'Nachricht entfernt',
  'log.typing': '{name} schreibt …',
  'log.working': 'Der Assistent arbeitet an einer Antwort …',
  'log.slow': 'Es dauert noch etwas …',

  'compose.label': 'Ihre Nachricht',
  'compose.placeholder': 'Nachricht schreiben …',
  'compose.send': 'Nachricht senden',

  'outbox.sending': 'Wird gesendet …',
  'outbox.waiting': 'Noch nicht gesendet',
  'outbox.retry': 'Noch einmal versuchen',
  'outbox.edit': 'Bearbeiten',
  'outbox.discard': 'Verwerfen',
  'refused.text_too_long': 'Nicht gesendet: Die Nachricht ist zu lang.',
  'refused.blocked': 'Nicht gesendet: Unser Team hat diese Unterhaltung geschlossen.',
  'refused.other': 'Nicht gesendet: Die Nachricht wurde nicht angenommen.',

  'offer.ask': 'Möchten Sie mit einem Menschen aus unserem Team sprechen?',
  'offer.yes': 'Ja, bitte',
  'offer.no': 'Nein, danke',
  'offer.yes.said': 'Sie haben Ja gesagt.',
  'offer.no.said': 'Sie haben Nein gesagt. Sie können jederzeit nach einem Menschen fragen.',

  'line.position': 'Sie sind Nummer {n} in der Warteschlange',
  'line.band': 'Ihr Platz in der Warteschlange: {range}',
  'line.far': 'Vor Ihnen warten noch einige andere',
  'line.ringing': 'Wir fragen gerade jemanden aus unserem Team',
  'line.plain': 'Sie sind in der Warteschlange',
  'line.wait': 'Voraussichtliche Wartezeit: {range}',
  'line.grew': 'Es dauert länger als angekündigt. Voraussichtliche Wartezeit: {range}',
  'line.under': 'unter {time}',
  'line.unknown': 'Wie lange es dauert, lässt sich noch nicht sagen.',
  'line.next':
    'Ein Mensch kommt hier dazu und kann alles lesen, was Sie geschrieben haben. Lassen Sie diese Seite offen, dann behalten Sie Ihren Platz.',
  'line.leave': 'Warteschlange verlassen',

  'intake.title': 'Während Sie warten',
  'intake.why':
    'Wenn Sie möchten, teilen Sie uns dies schon mit. Sie werden nicht noch einmal danach gefragt.',
  'intake.optional': 'freiwillig',
  'intake.send': 'Weitergeben',
  'intake.empty': 'Füllen Sie mindestens ein Feld aus.',

  'rate.ask': 'Wie waren wir?',
  'rate.1': '1 – sehr schlecht',
  'rate.2': '2 – schlecht',
  'rate.3': '3 – in Ordnung',
  'rate.4': '4 – gut',
  'rate.5': '5 – sehr gut',
  'rate.worst': 'Sehr schlecht',
  'rate.best': 'Sehr gut',
  'rate.comment': 'Möchten Sie etwas dazu sagen?',
  'rate.send': 'Bewertung senden',

  'notice.requested': 'Sie haben nach einem Menschen gefragt. Wir suchen jemanden aus unserem Team.',
  'notice.offer_accepted': 'Wir suchen jemanden aus unserem Team.',
  'notice.bot_failed': 'Der Assistent kommt nicht weiter. Wir suchen jemanden aus unserem Team.',
  'notice.needs_person': 'Dafür suchen wir jemanden aus unserem Team.',
  'notice.returned': 'Willkommen zurück. Sie sind wieder in der Warteschlange.',
  'notice.agent_left': '{name} musste gehen. Wir suchen jemand anderen aus unserem Team.',
  'notice.agent_lost': '{name} hat die Verbindung verloren. Wir suchen jemand anderen aus unserem Team.',
  'notice.snooze_over': 'Die Pause ist vorbei. Wir suchen jemanden aus unserem Team.',
  'notice.transferred':
    '{name} gibt Sie an jemanden aus dem Team weiter, der alles lesen kann, was Sie geschrieben haben. Sie behalten Ihren Platz.',
  'notice.accepted': '{name}, ein Mensch aus unserem Team, ist jetzt dabei',
  'notice.handed_back': '{name} hat die Unterhaltung an den Assistenten zurückgegeben.',
  'notice.abandoned': 'Sie sind nicht mehr in der Warteschlange. Der Assistent ist wieder da.',
  'notice.expired':
    'Es tut uns leid: Niemand wurde rechtzeitig frei. Der Assistent ist wieder da, und Sie können erneut nach einem Menschen fragen.',
  'notice.nobody_online':
    'Gerade ist niemand aus unserem Team online. Der Assistent bleibt für Sie da, und Sie können später wieder nach einem Menschen fragen.',
  'notice.closed':
    'Unser Team ist gerade nicht da und ist wieder da am {day}, {time}. Der Assistent bleibt für Sie da, und Sie können dann wieder nach einem Menschen fragen.',
  'notice.closed.long':
    'Unser Team ist gerade nicht da. Der Assistent bleibt für Sie da, und Sie können später wieder nach einem Menschen fragen.',
  'notice.too_many':
    'Wir können Sie gerade nicht einreihen: Sie warten schon, oder Sie haben in kurzer Zeit mehrmals gefragt. Bitte versuchen Sie es später noch einmal.',
  'notice.turn_failed': 'Der Assistent konnte das nicht beantworten.',
  'notice.details': 'An unser Team weitergegeben: {values}',
  'notice.idle':
    'Sind Sie noch da? Wenn niemand schreibt, wird diese Unterhaltung in einigen Minuten geschlossen.',
  'notice.resolved.agent':
    '{name} hat diese Unterhaltung geschlossen. Schreiben Sie jederzeit, um sie fortzusetzen.',
  'notice.resolved.customer':
    'Sie haben diese Unterhaltung geschlossen. Schreiben Sie jederzeit, um sie fortzusetzen.',
  'notice.resolved.idle':
    'Diese Unterhaltung wurde geschlossen, weil es still war. Schreiben Sie jederzeit, um sie fortzusetzen.',
  'notice.resolved.block': 'Unser Team hat diese Unterhaltung geschlossen.',
  'notice.reopened': 'Die Unterhaltung geht weiter.',
  'notice.snoozed': 'Die Unterhaltung pausiert. Schreiben Sie jederzeit, um sie fortzusetzen.',
  'notice.rated': 'Danke. Sie haben diese Unterhaltung mit {score} von 5 bewertet.',
  'notice.someone': 'Ihr Gegenüber',

  'net.connecting': 'Verbindung wird hergestellt …',
  'net.offline': 'Sie sind offline. Ihre Nachrichten bleiben erhalten und werden gesendet.',
  'net.unreachable': 'Gerade keine Verbindung. Ihre Nachrichten bleiben erhalten und werden gesendet.',
  'stopped.blocked': 'Unser Team hat diese Unterhaltung geschlossen.',
  'stopped.version_unsupported': 'Dieser Chat wurde aktualisiert. Bitte laden Sie die Seite neu.',
  'stopped.too_many_sockets':
    'Dieser Chat ist in zu vielen Fenstern offen. Schließen Sie eines und laden Sie diese Seite neu.',
  'stopped.other': 'Der Chat wurde getrennt. Vielleicht hilft es, die Seite neu zu laden.',

  'door.failed': 'Der Chat kann gerade nicht geöffnet werden.',
  'door.site_disabled': 'Der Chat ist zurzeit ausgeschaltet.',
  'door.rate_limited': 'Zu viele Versuche. Bitte warten Sie einen Moment.',
  'door.origin_not_allowed': 'Der Chat ist für diese Seite nicht eingerichtet.',
  'door.retry': 'Noch einmal versuchen',
  'action.failed': 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  'action.no_offer': 'Diese Frage ist schon erledigt. Sie können jederzeit nach einem Menschen fragen.',
};

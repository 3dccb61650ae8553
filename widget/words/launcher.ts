import type { Locale } from './locale.ts';

/** The few words of the launcher. They are part of the small loader, in every language. */
type LauncherWords = {
  open: string;
  close: string;
  unread: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
  failed: string;
};

export const LAUNCHER: Record<Locale, LauncherWords> = {
  en: {
    open: 'Open chat',
    close: 'Close chat',
    unread: { one: '{n} unread message', other: '{n} unread messages' },
    failed: 'The chat could not be loaded. Please try again.',
  },
  de: {
    open: 'Chat öffnen',
    close: 'Chat schließen',
    unread: { one: '{n} ungelesene Nachricht', other: '{n} ungelesene Nachrichten' },
    failed: 'Der Chat konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.',
  },
  es: {
    open: 'Abrir el chat',
    close: 'Cerrar el chat',
    unread: { one: '{n} mensaje sin leer', other: '{n} mensajes sin leer' },
    failed: 'No se pudo cargar el chat. Inténtalo de nuevo.',
  },
  ar: {
    open: 'فتح المحادثة',
    close: 'إغلاق المحادثة',
    unread: {
      one: 'رسالة واحدة غير مقروءة',
      two: 'رسالتان غير مقروءتين',
      few: '{n} رسائل غير مقروءة',
      many: '{n} رسالة غير مقروءة',
      other: '{n} رسالة غير مقروءة',
    },
    failed: 'تعذّر تحميل المحادثة. يُرجى المحاولة مرة أخرى.',
  },
};

/** "2 unread messages", in the plural form and digits of the language. */
export function unreadWords(locale: Locale, language: string, count: number): string {
  const { unread } = LAUNCHER[locale];
  const form = unread[new Intl.PluralRules(language).select(count)] ?? unread.other;
  return form.replace('{n}', count.toLocaleString(language));
}

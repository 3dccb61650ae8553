import intentBytes from '../escalation/data/intents.bin';
import languageBytes from '../escalation/data/language.bin';

/** `#models` in the Worker: uploaded beside the script as they are, so the script stays small and starts soon. */
export const intents = new Uint8Array(intentBytes);
export const language = new Uint8Array(languageBytes);

/** Every kind of signal there is. */
export const SIGNAL_KINDS = [
  'human_request',
  'callback_request',
  'low_confidence',
  'bot_failed',
  'loop',
  'rephrase',
  'frustration',
  'sentiment_drop',
  'urgency',
  'regulated',
  'self_harm',
  'high_value_intent',
  'money_missing',
  'complexity',
  'high_value_account',
  'channel_hop',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

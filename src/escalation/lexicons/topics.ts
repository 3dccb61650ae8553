import type { PhraseSource } from '../text-notation.ts';

/**
 * What a message is about, as far as it concerns whether a bot should handle it alone:
 * - `urgent`: it cannot wait
 * - `callback`: call me; `number`: a telephone number is asked for
 * - `medical`, `legal`, `privacy`, `refund`: subjects under rules; `refund_info` asks how refunds work
 * - `self_harm`: somebody may hurt themselves
 * - `close_account`, `sales`: worth a person's time
 * - `money_missing`: money that should be there is not, or is wrong; `dispute`: money moved that should not have
 * - `custom`: a case that no rule covers
 * - `channel_hop`: another channel was tried before
 * - `unwanted`: what follows is not wanted: "I don't want to …"
 */
export type Topic =
  | 'urgent'
  | 'callback'
  | 'number'
  | 'medical'
  | 'legal'
  | 'privacy'
  | 'refund'
  | 'refund_info'
  | 'self_harm'
  | 'close_account'
  | 'sales'
  | 'money_missing'
  | 'dispute'
  | 'custom'
  | 'channel_hop'
  | 'unwanted';

export type TopicLexicon = PhraseSource<Topic>;

import type { PhraseSource } from '../text-notation.ts';

/**
 * What people say when money goes wrong, taken apart. `money-rules.ts` puts the parts together, by rules that hold for all
 * languages.
 * - `money`: a sum that can be missing; `bill`: one that is asked for; `standing`: one that is owed or shown, not under way
 * - `taken`: it has left the customer; `paid`: the customer has paid; `moved`: the same, by verbs that need money beside them
 * - `lack`: it has not arrived; `undone`: what was paid for has not come about; `denied`: some other thing did not happen; `unseen`: it is not shown; `nothing`: there is none;
 *   `none`, `unpaid`: the same, of money by the words themselves
 * - `failed`: stuck or refused; `gone`: it was there; `wrong`: of a sum; `less`: between two sums that differ; `twice`
 * - `undue`: why it should not have been taken; `strange`: not known or allowed by the customer; `undid`: not done by the customer
 * - `somebody`, `used`, `card`: a stranger did it
 * - `owed`: promised, earned or returned; `late`: how long ago, or still
 * - `why`, `where`: how a complaint asks; `asked`: how a question asks, in general or in case
 * - `aside`: what is named beside money and is none
 */
export type MoneyConcept =
  | 'money'
  | 'bill'
  | 'standing'
  | 'taken'
  | 'paid'
  | 'moved'
  | 'lack'
  | 'undone'
  | 'denied'
  | 'unseen'
  | 'nothing'
  | 'none'
  | 'unpaid'
  | 'failed'
  | 'gone'
  | 'wrong'
  | 'less'
  | 'twice'
  | 'undue'
  | 'strange'
  | 'undid'
  | 'somebody'
  | 'used'
  | 'card'
  | 'owed'
  | 'late'
  | 'why'
  | 'where'
  | 'asked'
  | 'aside';

export type MoneyLexicon = PhraseSource<MoneyConcept>;

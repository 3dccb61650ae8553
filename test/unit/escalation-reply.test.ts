import { describe, expect, it } from 'vitest';
import { readsAsNo, readsAsYes } from '../../src/escalation/index.ts';

const YES = [
  'yes',
  'Yes please!',
  'ok',
  'sure, go ahead',
  'yeah I would like that',
  'please do',
  'sí, por favor',
  'claro',
  'sim',
  'oui bien sûr',
  "d'accord",
  'ja gerne',
  'Ja, bitte',
  'sì grazie',
  'tak, proszę',
  '好的',
  '是',
  'はい、お願いします',
  'نعم من فضلك',
];
const NO = [
  'no',
  'No thanks',
  'nope',
  'no, not now',
  "no that's fine",
  'no gracias',
  'não, obrigado',
  'non merci',
  'nein danke',
  'no grazie',
  'nee bedankt',
  'nie, dziękuję',
  '不用了',
  '不',
  'いいえ、結構です',
  'لا شكرا',
];
const NEITHER = [
  '',
  'where is my order',
  'yes, where is my order?',
  'ok but how much is shipping',
  'no parcel has arrived',
  'I have no idea',
  'thanks',
  'not working',
];

describe('answers to an offer', () => {
  it.each(YES)('reads %j as a yes', (text) => {
    expect([readsAsYes(text), readsAsNo(text)]).toEqual([true, false]);
  });
  it.each(NO)('reads %j as a no', (text) => {
    expect([readsAsYes(text), readsAsNo(text)]).toEqual([false, true]);
  });
  it.each(NEITHER)('reads %j as neither', (text) => {
    expect([readsAsYes(text), readsAsNo(text)]).toEqual([false, false]);
  });
});

/** The library has no types of its own. */
declare module 'sentiment' {
  export default class Sentiment {
    analyze(text: string): { score: number };
  }
}

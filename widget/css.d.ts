/** Style sheets are imported as text and adopted by the shadow root: a strict CSP allows no style tags. */
declare module '*.css' {
  const text: string;
  export default text;
}

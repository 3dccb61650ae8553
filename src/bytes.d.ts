/** A data module: wrangler uploads it beside the script (one of its own rules), and the import is its bytes. */
declare module '*.bin' {
  const bytes: ArrayBuffer;
  export default bytes;
}

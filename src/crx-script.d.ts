/** CRXJS builds such a file into one plain script; the import gives its path in the extension. */
declare module '*?script&iife' {
  const path: string;
  export default path;
}

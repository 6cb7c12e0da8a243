/** Reads the address of a web page, or gives `undefined` for all else (`about:`, `file:`, no address at all). */
export function readWebAddress(address: string): URL | undefined {
  const url = readUrl(address);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}

/** The host name of an address without the dot that may stand for the DNS root: `example.org.` is `example.org`. */
export function hostOf(url: URL): string {
  return url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
}

/** Not by `URL.canParse`: it parses twice, and once hot, Node 20 denies `https://bücher.example`. */
function readUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** Reads the address of a web page, or gives `undefined` for all else (`about:`, `file:`, no address at all). */
export function readWebAddress(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}

/** The host name of an address without the dot that may stand for the DNS root: `example.org.` is `example.org`. */
export function hostOf(url: URL): string {
  return url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
}

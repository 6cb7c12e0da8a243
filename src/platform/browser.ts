/** The one seam to the browser. Nothing else but the tracker names its API. */
export { default as browser } from 'webextension-polyfill';

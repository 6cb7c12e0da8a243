import { browser } from './browser';

/** Shows the popup, where the browser allows that without a click on the icon; else nothing happens. */
export async function offerPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // The visit waits there anyway, and the badge says so.
  }
}

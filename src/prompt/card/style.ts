/**
 * Adds a style sheet that a page cannot forbid. Firefox holds styles against the policy of the page
 * (`style-src 'none'`), but not if the extension has set the text once before the element is in the tree:
 * mozilla/firefox-translations #272. Gives a way to change it.
 */
export function addStyle(root: ShadowRoot, css: string): (css: string) => void {
  const style = document.createElement('style');
  style.textContent = '';
  root.append(style);
  const fill = (text: string) => {
    style.textContent = text;
  };
  fill(css);
  return fill;
}

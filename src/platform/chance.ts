/** A number in [0, 1) that nobody can foresee: the coin of the prompts' study. */
export function chance(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return word / 2 ** 32;
}

const INTERVAL_MS = 50;

/** A machine that nobody looks at may be slow: there it is waited longer before a test gives up. */
const PATIENCE = process.env['CI'] ? 3 : 1;

/**
 * Asks again and again until the answer is something, and gives that; throws after `within` ms.
 * An answer of `undefined`, `null` or `false` means 'not yet'. So does an error, since a page that
 * is just loading throws; the last one is told if it never comes right.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  within = 10_000,
): Promise<T> {
  const limit = within * PATIENCE;
  const deadline = performance.now() + limit;
  let cause: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  } while (performance.now() < deadline);
  throw new Error(`Waited ${limit} ms in vain until ${what}`, { cause });
}

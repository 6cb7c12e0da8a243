/** Where what is shown is not what is right, in words; empty where all is equal. Sums may differ in the last digits. */
export function differences(shown: unknown, right: unknown, path = ''): string[] {
  if (typeof shown === 'number' && typeof right === 'number')
    return isClose(shown, right) ? [] : [`${path}: shown ${shown}, right ${right}`];
  if (isRecord(shown) && isRecord(right)) {
    const keys = new Set([...Object.keys(shown), ...Object.keys(right)]);
    return [...keys].flatMap((key) => differences(shown[key], right[key], `${path}/${key}`));
  }
  return Object.is(shown, right)
    ? []
    : [`${path}: shown ${JSON.stringify(shown)}, right ${JSON.stringify(right)}`];
}

function isClose(a: number, b: number): boolean {
  return Object.is(a, b) || Math.abs(a - b) <= 1e-7 * Math.max(1, Math.abs(a), Math.abs(b));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

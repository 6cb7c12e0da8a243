/** What a person's form says, beside what it showed when it was opened. */
export interface Edited<Fields> {
  readonly opened: Fields;
  readonly now: Fields;
}

/** What becomes of a row, and whether something of it that was changed elsewhere meanwhile was written over. */
export interface Merged<Fields> {
  readonly fields: Fields;
  readonly overruled: boolean;
}

/**
 * Writes what a form changed onto a row as it is by now. Fields that were not touched stay as they are, so that what
 * another window saved meanwhile is not lost; of a field that both changed, the later save has it.
 *
 * @param together fields that say something as one only, such as beginning and end
 */
export function editedFields<Fields extends object>(
  held: Fields,
  { opened, now }: Edited<Fields>,
  together: readonly (readonly (keyof Fields)[])[] = [],
): Merged<Fields> {
  const groups = groupsOf([held, opened, now], together);
  const touched = groups.filter((group) => differs(opened, now, group));
  const fields = { ...held };
  for (const key of touched.flat()) {
    if (key in now) fields[key] = now[key];
    else delete fields[key];
  }
  const overruled = touched.some(
    (group) => differs(held, opened, group) && differs(held, now, group),
  );
  return { fields, overruled };
}

function groupsOf<Fields extends object>(
  all: readonly Fields[],
  together: readonly (readonly (keyof Fields)[])[],
): readonly (readonly (keyof Fields)[])[] {
  const grouped = new Set(together.flat());
  const alone = new Set(all.flatMap(keysOf).filter((key) => !grouped.has(key)));
  return [...together, ...[...alone].map((key) => [key])];
}

function keysOf<Fields extends object>(fields: Fields): (keyof Fields)[] {
  const keys: (keyof Fields)[] = [];
  for (const key in fields) keys.push(key);
  return keys;
}

function differs<Fields extends object>(
  a: Fields,
  b: Fields,
  group: readonly (keyof Fields)[],
): boolean {
  return group.some((key) => !sameValue(a[key], b[key]));
}

/** Whether two values of stored rows are the same; what is left out is `undefined`. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => sameValue(a[key], b[key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

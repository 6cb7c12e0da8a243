/** Tells whether a value that came from outside has a type. */
export type Is<T> = (value: unknown) => value is T;

export const isText: Is<string> = (value) => typeof value === 'string';

export const isFlag: Is<boolean> = (value) => typeof value === 'boolean';

export const isNumber: Is<number> = (value): value is number => Number.isFinite(value);

export function isOneOf<const T>(values: readonly T[]): Is<T> {
  return (value): value is T => values.some((each) => each === value);
}

export function isListOf<T>(is: Is<T>): Is<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(is);
}

export function isMissingOr<T>(is: Is<T>): Is<T | undefined> {
  return (value): value is T | undefined => value === undefined || is(value);
}

/** Each property in turn. Others that the value has beside them are passed over. */
export function isShape<T extends object>(
  shape: { readonly [Key in keyof T]-?: Is<T[Key]> },
): Is<T> {
  return (value): value is T => {
    if (typeof value !== 'object' || value === null) return false;
    const found = new Map<string, unknown>(Object.entries(value));
    for (const key in shape) if (!shape[key](found.get(key))) return false;
    return true;
  };
}

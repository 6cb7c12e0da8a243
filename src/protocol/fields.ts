import type { SiteId } from '../domain/site/site';

// Each reads one field of what arrived; `undefined` where it is not what it has to be.

/** Of a site or a goal. */
export const NAME = /^[\w-]{1,64}$/;

export function parseSiteId(raw: unknown): SiteId | undefined {
  return match(raw, NAME);
}

type Complete<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

export function isComplete<T extends object>(fields: T): fields is T & Complete<T> {
  return !Object.values(fields).includes(undefined);
}

export function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null;
}

export function match(raw: unknown, pattern: RegExp): string | undefined {
  return typeof raw === 'string' && pattern.test(raw) ? raw : undefined;
}

export function integer(raw: unknown, least: number, most: number): number | undefined {
  return typeof raw === 'number' && Number.isInteger(raw) && least <= raw && raw <= most
    ? raw
    : undefined;
}

/** In ms since the Unix epoch. */
export function instant(raw: unknown): number | undefined {
  return integer(raw, 0, Number.MAX_SAFE_INTEGER);
}

/** In [0, 1). */
export function share(raw: unknown): number | undefined {
  return typeof raw === 'number' && 0 <= raw && raw < 1 ? raw : undefined;
}

export function boolean(raw: unknown): boolean | undefined {
  return typeof raw === 'boolean' ? raw : undefined;
}

export function oneOf<T>(values: readonly T[], raw: unknown): T | undefined {
  return values.find((value) => value === raw);
}

/** Each of them read; `undefined` where one cannot be. */
export function listOf<T>(
  raw: unknown,
  most: number,
  read: (one: unknown) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(raw) || raw.length > most) return undefined;
  const all = raw.map(read).filter((one) => one !== undefined);
  return all.length === raw.length ? all : undefined;
}

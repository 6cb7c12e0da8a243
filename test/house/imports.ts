import { posix } from 'node:path';

/** Source files by their path below `src`. */
export type Sources = ReadonlyMap<string, string>;

export interface Import {
  /** The importing file. */
  readonly from: string;
  /** The path below `src` of what is imported, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
  readonly isType: boolean;
}

/** `import x from 'y'`, `import 'y'` and `export x from 'y'`, which all begin a line, over several lines too. */
const STATIC = /^(?:import|export)(\s+type\b)?(?:[\w\s{},*$]*\sfrom)?\s*['"]([^'"\n]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"\n]+)['"]/g;
const STYLE = /^@import\s+['"]([^'"\n]+)['"]/gm;

/** Everything that the files import, also types and style sheets. */
export function importsOf(sources: Sources): Import[] {
  return [...sources].flatMap(([from, text]) =>
    specifiersIn(from, text).map(({ specifier, isType }) => ({
      from,
      isType,
      ...targetOf(from, specifier),
    })),
  );
}

function specifiersIn(file: string, text: string) {
  if (file.endsWith('.css')) {
    return [...text.matchAll(STYLE)].map(([, specifier = '']) => ({ specifier, isType: false }));
  }
  const written = [...text.matchAll(STATIC)].map(([, type, specifier = '']) => ({
    specifier,
    isType: type !== undefined,
  }));
  const called = [...text.matchAll(DYNAMIC)].map(([, specifier = '']) => ({
    specifier,
    isType: false,
  }));
  return [...written, ...called];
}

function targetOf(from: string, specifier: string): Pick<Import, 'to' | 'isPackage'> {
  if (!specifier.startsWith('.')) return { to: packageOf(specifier), isPackage: true };
  const [path = ''] = specifier.split('?');
  return { to: posix.join(posix.dirname(from), path), isPackage: false };
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** A round of files that import each other, if there is one. */
export function cycleIn(sources: Sources): string[] | undefined {
  const next = new Map<string, string[]>();
  for (const { from, to } of importsOf(sources)) {
    const file = [to, `${to}.ts`, `${to}.tsx`].find((path) => sources.has(path));
    if (file !== undefined) next.set(from, [...(next.get(from) ?? []), file]);
  }
  const cleared = new Set<string>();
  const search = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (cleared.has(file)) return undefined;
    for (const target of next.get(file) ?? []) {
      const cycle = search(target, [...path, file]);
      if (cycle) return cycle;
    }
    cleared.add(file);
    return undefined;
  };
  for (const file of sources.keys()) {
    const cycle = search(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

function token(theme: string, name: string): string {
  return new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(theme)?.[1] ?? '';
}

function times(matrix: Matrix, v: Vector): Vector {
  const [a, b, c] = matrix.map((row) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2]);
  return [a ?? 0, b ?? 0, c ?? 0];
}

/** Linear light of an sRGB colour. */
function linear(hex: string): Vector {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2, 'relative luminance'. */
function luminance(hex: string): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, 'contrast ratio'. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** How people see who lack one kind of cone: Machado, Oliveira and Fernandes, 2009, severity 1. */
const SIGHTS: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Björn Ottosson's OKLab, in which equal distances look about equally far apart. */
function oklab(light: Vector): Vector {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  );
  const [l, m, s] = cones.map((cone) => Math.cbrt(Math.max(0, cone)));
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [l ?? 0, m ?? 0, s ?? 0],
  );
}

/** Three times the distance that one can just tell apart (about 0.02). */
const CLEARLY = 0.07;

describe.each([
  ['light', light],
  ['dark', dark],
])('the goal colours in %s', (_, theme) => {
  const colours = Array.from({ length: 8 }, (_, index) => token(theme, `goal-${index}`));
  const paper = token(theme, 'paper');

  test('stand out from the paper', () => {
    for (const colour of colours) expect(contrast(colour, paper)).toBeGreaterThan(3);
  });

  test.each(Object.entries(SIGHTS))('can be told apart with %s sight', (_, sight) => {
    const seen = colours.map((colour) => oklab(times(sight, linear(colour))));
    const distances = seen.flatMap((a, index) =>
      seen.slice(index + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
    );
    expect(Math.min(...distances)).toBeGreaterThan(CLEARLY);
  });

  test('and text can be read on the paper', () => {
    for (const name of ['ink', 'ink-soft', 'ink-faint', 'fault'])
      expect(contrast(token(theme, name), paper)).toBeGreaterThan(4.5);
    expect(contrast(token(theme, 'edge'), paper)).toBeGreaterThan(3);
  });
});

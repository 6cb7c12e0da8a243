import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { TOP } from '../../tools/paths.mjs';
import { CATALOGUE } from '../../src/domain/site/catalogue';
import { originsOf } from '../../src/domain/site/origins';
import { browserUnderTest } from '../support/browser/browser-under-test';

const DIST = join(TOP, 'dist', browserUnderTest() === 'firefox' ? 'firefox' : 'chrome');
const read = (file: string) => readFileSync(join(DIST, file), 'utf8');
const manifest: Record<string, unknown> & {
  content_security_policy: { extension_pages: string };
} = JSON.parse(read('manifest.json'));

test('no host is granted at install, and nothing can be read by a page', () => {
  expect(Object.keys(manifest)).not.toContain('host_permissions');
  expect(Object.keys(manifest)).not.toContain('content_scripts');
  expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
});

test('no permission gives rise to a warning', () => {
  expect(manifest['permissions']).toEqual(['storage', 'scripting', 'alarms']);
});

test('private windows are left alone', () => {
  expect(manifest['incognito']).toBe('not_allowed');
});

test('extension pages can reach nothing outside', () => {
  const { extension_pages: policy } = manifest.content_security_policy;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/https?:|data:|blob:|unsafe/);
});

/** What could send or load anything, run text as a script, or turn text into elements. */
const WAYS_OUT =
  /\b(?:fetch|XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection|importScripts)\b|\beval\(|new Function\(/;

test('no script can send, load or run anything from outside', () => {
  const scripts = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter((file) => WAYS_OUT.test(read(file)))).toEqual([]);
  // Preact sets it where a component asks for that, and none does.
  const setsMarkup = scripts.filter((file) => read(file).includes('innerHTML'));
  expect(setsMarkup.every((file) => read(file).includes('__html'))).toBe(true);
  expect(setsMarkup.length).toBeLessThanOrEqual(1);
});

/** Names of namespaces, addresses that no request reaches, and two in messages of Dexie’s. */
const NO_REQUEST =
  /^https?:\/\/(?:www\.w3\.org|[a-z.]*payoff\.invalid|tinyurl\.com\/y2uuvskb|bit\.ly\/2kdckMn)/;

test('the only addresses in a script are those of sites that can be timed', () => {
  const scripts = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  const addresses = scripts.flatMap(
    (file) => read(file).match(/https?:\/\/[a-zA-Z0-9][a-zA-Z0-9./_-]*/g) ?? [],
  );
  const origins = CATALOGUE.flatMap(originsOf).map((origin) => origin.replace('/*', ''));
  const strange = addresses
    .filter((address) => !NO_REQUEST.test(address))
    .filter((address) => !origins.some((origin) => address.startsWith(origin)));
  expect(strange).toEqual([]);
});

test('no page loads the database in memory before the disk is full', () => {
  const pages = ['popup', 'panel', 'welcome'].map((page) => `src/${page}/index.html`);
  const begun = new Set(
    pages.flatMap((page) => scriptsOf(read(page), /(?:src|href)="\/(.+?\.js)"/g)),
  );
  // A set also gives what is added while it is walked.
  for (const script of begun)
    for (const name of scriptsOf(read(script), /from"\.\/(.+?\.js)"|\bimport"\.\/(.+?\.js)"/g))
      begun.add(`assets/${name}`);
  expect(begun.size).toBeGreaterThan(pages.length);
  expect([...begun].filter((script) => script.includes('memory-database'))).toEqual([]);
});

/** The scripts that a text names, by a pattern with their names as its groups. */
function scriptsOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, ...names]) => names.filter(Boolean));
}

test('the tracker is one plain script of at most 3 kB gzipped', () => {
  const tracker = read('src/tracker/tracker.iife.js');
  expect(tracker).not.toMatch(/\bimport\b|\bexport\b/);
  expect(gzipSync(tracker, { level: 9 }).length).toBeLessThanOrEqual(3_000);
});

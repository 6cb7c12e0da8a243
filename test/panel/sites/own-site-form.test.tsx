// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/domain/site/catalogue';
import type { Site } from '../../../src/domain/site/site';
import { OwnSiteForm } from '../../../src/panel/sites/own-site-form';
import { enter, field, noteOf, show, tick, type, until } from '../../support/dom/shown';

let added: Omit<Site, 'id'>[] = [];

beforeEach(async () => {
  added = [];
  await show(<OwnSiteForm known={CATALOGUE} onAdd={(site) => added.push(site)} />);
});

describe('an address that cannot be timed is refused beside the field, with what to type instead', () => {
  test.each([
    ['', 'Type the address of the site, for example example.org.'],
    [`example.org/${'a'.repeat(3_000)}`, 'Its beginning is enough'],
    ['javascript:alert(1)', 'begins with https:// or http://'],
    ['file:///etc/passwd', 'begins with https:// or http://'],
    ['chrome://settings', 'begins with https:// or http://'],
    ['*', 'Type the name of one, for example example.org.'],
    ['*.example.org', 'Type the address without an asterisk'],
    ['ada@example.org', 'Type the address of the page where you read it'],
    ['https://www.linkedin.com/feed/', 'Choose or change it there.'],
    ['a b', 'Type it like example.org'],
  ])('%.30s', async (address, fault) => {
    await type('Its address', address);
    await enter();
    expect(noteOf('Its address')).toContain(fault);
    expect(field('Its address').getAttribute('aria-invalid')).toBe('true');
    expect(field('Its address').value).toBe(address);
    expect(added).toEqual([]);
  });
});

test('an address that can be timed is added with its kind and name, and the form is empty again', async () => {
  await type('Its address', 'javascript:');
  await enter();
  await type('Its address', '192.168.1.5:8080/mail');
  await type('What to call it (may stay empty)', 'Our mail');
  await tick('Mail');
  await enter();
  expect(added).toMatchObject([
    {
      name: 'Our mail',
      category: 'mail',
      hosts: ['192.168.1.5'],
      port: '8080',
      pathPrefix: '/mail',
    },
  ]);
  await until(() => field('Its address').value === '');
  expect(noteOf('Its address')).toContain('this host alone');
});

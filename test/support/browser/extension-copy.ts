import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies the built extension to `to` with its optional hosts granted; it differs in nothing else.
 * Chromium's own question for a permission cannot be answered from a test: this way
 * `permissions.request` says yes at once.
 */
export function copyWithHostsGranted(dist: string, to: string): void {
  cpSync(dist, to, { recursive: true });
  const file = join(to, 'manifest.json');
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  const { optional_host_permissions: hosts, ...rest } = manifest;
  writeFileSync(file, JSON.stringify({ ...rest, host_permissions: hosts }));
}

import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  openSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeTempFolder } from '../../tools/temp-folder.mjs';

export const FILE_SYSTEMS = ['tmpfs', 'ext4'] as const;
export type FileSystem = (typeof FILE_SYSTEMS)[number];

/** A disk of its own that a test fills to the last byte. */
export interface SmallDisk {
  readonly path: string;
  /** Fills it, and goes on filling what is freed, until `free`. */
  fill(): void;
  free(): void;
  remove(): void;
}

const MEGABYTES = 200;
const AGAIN_MS = 50;

/** @throws where this machine does not let one mount: it takes root */
export function mountSmallDisk(kind: FileSystem): SmallDisk {
  const folder = makeTempFolder('disk');
  const path = join(folder.path, 'disk');
  mkdirSync(path);
  mount(kind, folder.path, path);
  const filler = join(path, 'filler');
  let filling: NodeJS.Timeout | undefined;
  const free = () => {
    clearInterval(filling);
    rmSync(filler, { force: true });
  };
  return {
    path,
    fill: () => {
      fillUp(filler);
      filling = setInterval(() => fillUp(filler), AGAIN_MS);
    },
    free,
    remove: () => {
      free();
      execFileSync('umount', ['-l', path]);
      folder.remove();
    },
  };
}

function mount(kind: FileSystem, folder: string, path: string): void {
  if (kind === 'tmpfs') {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', path]);
    return;
  }
  const image = join(folder, 'image');
  writeFileSync(image, '');
  truncateSync(image, MEGABYTES * 2 ** 20);
  execFileSync('mkfs.ext4', ['-q', '-m', '0', '-F', image]);
  execFileSync('mount', ['-o', 'loop', image, path]);
}

/** In steps that get smaller, so that not a block is left. */
function fillUp(filler: string): void {
  const file = openSync(filler, 'a');
  const block = Buffer.alloc(2 ** 20, 1);
  try {
    for (const size of [2 ** 20, 2 ** 16, 4096, 256]) while (writes(file, block, size));
  } finally {
    closeSync(file);
  }
}

function writes(file: number, block: Buffer, size: number): boolean {
  try {
    return writeSync(file, block, 0, size) === size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return false;
    throw error;
  }
}

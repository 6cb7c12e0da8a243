import type { Page } from 'puppeteer-core';

/** Runs in the page: keeps what the page hands the browser to save, since a download would go past the test. */
export function keepLastFile(): void {
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file) => {
    Reflect.set(globalThis, 'lastFile', file);
    return make(file);
  };
}

/** The bytes of the file that the page handed over last. */
export async function lastFileIn(page: Page): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let part = 0; ; part += 1) {
    const text = await page.evaluate(partOfLastFile, part);
    if (text === '') return Buffer.concat(parts);
    parts.push(Buffer.from(text, 'base64'));
  }
}

/** Runs in the page. */
async function partOfLastFile(part: number): Promise<string> {
  const size = 3_000_000;
  const file: unknown = Reflect.get(globalThis, 'lastFile');
  if (!(file instanceof Blob)) throw new Error('no file was made');
  const slice = file.slice(part * size, (part + 1) * size);
  const reader = new FileReader();
  reader.readAsDataURL(slice);
  await new Promise((done) => reader.addEventListener('load', done));
  const { result } = reader;
  return slice.size === 0 || typeof result !== 'string' ? '' : result.replace(/^[^,]*,/, '');
}

/** Runs in the page: in bytes. */
export function sizeOfLastFile(): number {
  const file: unknown = Reflect.get(globalThis, 'lastFile');
  return file instanceof Blob ? file.size : 0;
}

// Measures by simulation whether the statistics keep what they promise (EVIDENCE.md section 3).
// Prints tables and writes docs/calibration.json. Seeded: every run gives the same figures.
// With a part of the people, as in `npm run calibrate -- 0.05`, it only shows that all works, and writes nothing.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const program = fileURLToPath(new URL('../test/bench/calibrate/main.ts', import.meta.url));
const target = new URL('../docs/calibration.json', import.meta.url);

const started = performance.now();
const { module } = await runnerImport(program);
const part = Number(process.argv[2] ?? 1);
const figures = module.calibrate(part);
if (part === 1) {
  mkdirSync(new URL('.', target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(figures, undefined, 2)}\n`);
}
process.stdout.write(`${module.tables(figures)}\n\n`);
process.stdout.write(`${Math.round((performance.now() - started) / 1000)} s\n`);

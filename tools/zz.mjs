import { runnerImport } from 'vite';
const { module: m } = await runnerImport('/tmp/lead/heap.ts', { configFile: false });
await m.go();

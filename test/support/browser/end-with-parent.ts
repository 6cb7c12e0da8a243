// A test process outlives an interrupted vitest, and its browser with it. Ending it here runs what
// is to be done at the end: the browser is killed, its profile removed.
process.once('disconnect', () => process.exit(1));

import fc from 'fast-check';

// The same cases on every run, so that a red run is about the change. CLAIMBOOK_TEST_SEED=N looks at others.
fc.configureGlobal({ seed: Number(process.env['CLAIMBOOK_TEST_SEED'] ?? 20_260_701) });

import * as z from 'zod/mini';

// Imported before anything that parses: compiling schemas needs `eval`, which the page's policy forbids.
z.config({ jitless: true });

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Nothing here waits for a person, so no core is kept free.
    maxWorkers: '100%',
    // To load the program and its models anew takes longer than most files' tests, and no module keeps what it saw.
    isolate: false,
  },
  resolve: {
    // type-graphql loads graphql's CommonJS build; a second copy beside it would refuse the first one's types.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
});

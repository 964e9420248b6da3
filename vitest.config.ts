import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
  resolve: {
    // type-graphql loads graphql's CommonJS build; a second copy beside it would refuse the first one's types.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
});

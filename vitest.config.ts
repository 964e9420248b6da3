import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/**/*.neo4j.test.ts', '**/node_modules/**'],
    // type-graphql and the server must share one copy of graphql: Node's own resolution gives both the same.
    server: { deps: { inline: [] } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** What takes too long for every change: `npm run test:long`. */
export default defineConfig({ ...base, test: { ...base.test, include: ['tests/**/*.long.ts'] } });

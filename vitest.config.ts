import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte({ configFile: false })],
  test: {
    include: ['src/**/*.test.ts', 'e2e/**/*.test.ts'],
    // A slip into local time fails everywhere, also where the machine's clock is UTC.
    env: { TZ: 'America/Los_Angeles' },
    // Property tests take a while on a busy machine.
    testTimeout: 30_000,
    benchmark: { include: ['src/**/*.bench.ts'] },
  },
});

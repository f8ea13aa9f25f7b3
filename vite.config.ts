import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { front, staticPages } from './src/pages/index.ts';
import { timeline } from './src/pipeline/plugin.ts';

export default defineConfig({
  base: './',
  plugins: [timeline({ title: 'Demarche', pages: { front, staticPages } }), svelte()],
  test: {
    include: ['src/**/*.test.ts', 'e2e/**/*.test.ts'],
    // A slip into local time fails everywhere, also where the machine's clock is UTC.
    env: { TZ: 'America/Los_Angeles' },
    benchmark: { include: ['src/**/*.bench.ts'] },
  },
});

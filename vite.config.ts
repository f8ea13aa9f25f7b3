import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { front, staticPages } from './src/pages/index.ts';
import { timeline } from './src/pipeline/plugin.ts';

export default defineConfig({
  base: './',
  plugins: [timeline({ title: 'Demarche', pages: { front, staticPages } }), svelte()],
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
});

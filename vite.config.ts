import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { front, staticPages } from './src/pages/index.ts';
import { timeline } from './src/pipeline/plugin.ts';

export default defineConfig({
  base: './',
  plugins: [timeline({ title: 'Demarche', pages: { front, staticPages } }), svelte({ configFile: false })],
  build: {
    rolldownOptions: {
      input: { index: 'index.html', sw: 'src/offline/worker.ts' },
      output: {
        // A service worker rules over its own folder, and its address must last.
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      },
      checks: { pluginTimings: false },
    },
  },
});

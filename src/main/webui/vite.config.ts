import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    outDir: '../../../target/classes/META-INF/resources',
    emptyOutDir: true,
    target: 'es2022',
    // Pictures as data in the page would be neither cached nor allowed everywhere.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
  // For work on the page alone, beside a running quarkus:dev.
  server: { proxy: { '/v1': 'http://localhost:8080', '/sign-in': 'http://localhost:8080' } },
});

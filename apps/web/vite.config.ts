// How the web app is bundled: everything from here, nothing from another host, one chunk a page and one for each heavy library.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const platform = process.env['SUOKE_URL'] ?? 'http://localhost:8080';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The policy of the platform allows data: pictures but no inline script; small files stay files all the same.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'charts', test: /node_modules[\\/].*(echarts|zrender)/ },
            { name: 'mantine', test: /node_modules[\\/].*(@mantine|@floating-ui)/ },
            { name: 'react', test: /node_modules[\\/].*(react|scheduler|@tanstack)/ },
            { name: 'contracts', test: /(packages[\\/]contracts|@bufbuild|@connectrpc)/ },
          ],
        },
      },
    },
  },
  server: { proxy: Object.fromEntries(['/suoke.', '/v1', '/readyz', '/metrics', '/livez', '/docs', '/openapi.json', '/client.json'].map((path) => [path, platform])) },
});

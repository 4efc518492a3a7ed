import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where the API listens while the page is developed: `dragoman serve` with its usual port, or another address. */
const api = process.env['DRAGOMAN_API'] ?? 'http://127.0.0.1:4747'

export default defineConfig({
  root: 'client',
  plugins: [react()],
  // Fonts and pictures stay files of our own origin: the page's policy allows no data: fonts.
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One script in kB: it comes from this machine, and the picture is wanted at once.
    chunkSizeWarningLimit: 1500,
  },
  // Fonts and flags come out of node_modules, which lies above the root.
  server: { host: '127.0.0.1', proxy: { '/api': api }, fs: { allow: ['..'] } },
  preview: { host: '127.0.0.1' },
})

// Bundles the script of the template studio and puts it, with its style sheet, beside the compiled program.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');

const root = path.join(__dirname, '..');
const source = path.join(root, 'src', 'console', 'studio');
const target = path.join(root, 'dist', 'studio');

fs.mkdirSync(target, { recursive: true });
esbuild.buildSync({
  entryPoints: [path.join(source, 'browser', 'editor.ts')],
  outfile: path.join(target, 'editor.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  logLevel: 'warning',
});
fs.copyFileSync(path.join(source, 'studio.css'), path.join(target, 'studio.css'));

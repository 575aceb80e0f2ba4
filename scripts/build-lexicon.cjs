// Compiles the lexicon as shipped, so that every start is quicker. A bad line only costs that: the program itself refuses such a lexicon.
'use strict';

const path = require('node:path');
const { buildLexicon } = require('../dist/lexicon-files');

try {
  buildLexicon(path.join(__dirname, '..', 'lexicon'));
} catch (error) {
  console.error(`The lexicon was not compiled: ${error.message}`);
}

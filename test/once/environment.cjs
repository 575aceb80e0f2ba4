// Jest's Node environment, and what is made once in a worker rather than once in every test file: things that are costly to make and never change.
'use strict';

const { TestEnvironment } = require('jest-environment-node');
const { mjmlOnce } = require('./mjml-once.cjs');

const kept = new Map();

/** Gives what `make` made when it was first called by that name in this worker, maybe by another file. Change nothing in it. */
function onceAWorker(name, make) {
  if (!kept.has(name)) kept.set(name, make());
  return kept.get(name);
}

module.exports = class OnceEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.onceAWorker = onceAWorker;
    this.global.mjmlOnce = mjmlOnce;
  }
};

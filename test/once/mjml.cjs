// Stands for the package `mjml` in the tests (jest.config.cjs): the same results and the same errors, by mjml-once.cjs.
'use strict';

module.exports = async function mjml(source, options) {
  const made = await globalThis.mjmlOnce(source, options);
  if ('html' in made) return { html: made.html };
  throw Object.assign(new Error(made.message), made.errors === undefined ? {} : { errors: made.errors });
};

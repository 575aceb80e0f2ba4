/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/once/environment.cjs',
  roots: ['<rootDir>/test'],
  // Generous: a test hangs or it does not; how fast the machine is proves nothing.
  testTimeout: 600_000,
  testMatch: ['**/*.test.ts'],
  moduleNameMapper: { '^mjml$': '<rootDir>/test/once/mjml.cjs' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
};

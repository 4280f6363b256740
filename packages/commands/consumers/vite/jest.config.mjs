export default {
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/tests/*.test.jsx'],
  transform: {
    '\\.[jt]sx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'ecmascript', jsx: true }, transform: { react: { runtime: 'automatic' } } } },
    ],
  },
  // The packages are ES modules, which Jest has to translate like your own.
  transformIgnorePatterns: ['/node_modules/(?!(\\.pnpm/)?@cairn-ds[/+])'],
  moduleNameMapper: { '\\.css$': '<rootDir>/tests/noStyles.cjs' },
};

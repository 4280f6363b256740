export * from './components/Button/index.js';
export * from './components/TextLink/index.js';

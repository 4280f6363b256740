export { defineTheme, themeCss, type Theme } from './theme.js';
export { wireframe } from './wireframe.js';

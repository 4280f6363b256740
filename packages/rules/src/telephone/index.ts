export { parseTelephone, type Telephone, type TelephoneOptions } from './parse.js';
export { parseTextNumber, type TextNumber } from './text.js';

export { parseTelephone, type Refused, type Telephone } from './parse.js';
export { readTelephone, type Dialed, type TelephoneOptions, type Undialed } from './read.js';
export { reasonOf, type Fault } from './reasons.js';
export { parseTextNumber, readTextNumber, type Texted, type TextNumber } from './text.js';

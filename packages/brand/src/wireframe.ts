import { defineBrand } from './brand.js';

/** No brand at all: greys, one family, plain shapes. Keeps composition honest, and is where a new brand starts. */
export const wireframe = defineBrand({
  name: 'wireframe',
  colors: { primary: '#3a3a3a', neutral: '#f5f5f5' },
  fonts: { body: 'Hanken Grotesk' },
  radius: 0.125,
  stone: 'round',
  footer: 'tint',
  pictures: 'grey',
});

const canvas = document.createElement('canvas');
canvas.width = 1;
canvas.height = 1;
const pencil = canvas.getContext('2d', { willReadFrequently: true });

/** A CSS color as `#rrggbb`, the only notation that a color input takes. `undefined` for what is none. */
export function hexOf(css: string): string | undefined {
  if (!pencil || !CSS.supports('color', css)) return undefined;
  pencil.fillStyle = css;
  pencil.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pencil.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

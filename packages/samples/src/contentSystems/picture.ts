const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1440 960"><path fill="#d9dfdc" d="M0 0h1440v960H0z"/><path fill="#7d9186" d="M0 720 420 560l380 130 640 30v240H0z"/></svg>';

/** A picture that needs no file: it is drawn in its address. */
export const hills = { src: `data:image/svg+xml,${encodeURIComponent(drawing)}`, alt: 'Low hills in morning light.' };

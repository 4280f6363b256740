const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1440 960"><path fill="#d9dfdc" d="M0 0h1440v960H0z"/><path fill="#aebbb4" d="M0 560 310 380l240 140 330-230 260 170 300-110v610H0z"/><path fill="#7d9186" d="M0 720 420 560l380 130 300-90 340 120v240H0z"/></svg>`;

/** Hills in the morning, for stories: drawn here, so that no story loads a picture from elsewhere. */
export const hills = {
  src: `data:image/svg+xml,${encodeURIComponent(drawing)}`,
  alt: 'Low hills in morning light.',
  width: 1440,
  height: 960,
};

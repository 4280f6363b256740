/** The clinics as data, read from their folders by the build. */
declare module 'cairn:samples' {
  const samples: import('./data.js').SampleData;
  export default samples;
}

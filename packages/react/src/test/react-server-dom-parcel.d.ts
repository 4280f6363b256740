/** The package brings no types: what the tests use of it. */
declare module 'react-server-dom-parcel/server.edge' {
  export function renderToReadableStream(
    model: import('react').ReactNode,
    options?: { onError?: (error: unknown) => void },
  ): ReadableStream<Uint8Array>;
}

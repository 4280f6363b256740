/** A sign-up is two short fields. In bytes. */
const largest = 16_384;

/** The HTTP status that says why a body cannot be read: too large, of another type, or broken. */
export type Unreadable = 400 | 413 | 415;

const types = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;

/** Nobody packs two short fields; read as they are, they would be called missing. */
const coded = (headers: Headers): boolean => !/^(?:identity)?$/i.test(headers.get('content-encoding') ?? '');

async function readBytes(body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = new Uint8Array(largest);
  let length = 0;
  for await (const chunk of body) {
    if (length + chunk.length > largest) return undefined;
    bytes.set(chunk, length);
    length += chunk.length;
  }
  return bytes.slice(0, length);
}

/** Reads the fields of a posted form, and stops when there is more than a sign-up can need. */
export async function readForm(request: Request): Promise<FormData | Unreadable> {
  const type = request.headers.get('content-type') ?? '';
  if (!types.test(type) || coded(request.headers)) return 415;
  if (Number(request.headers.get('content-length')) > largest) return 413;
  try {
    const bytes = request.body ? await readBytes(request.body) : new Uint8Array();
    return bytes ? await new Response(bytes, { headers: { 'content-type': type } }).formData() : 413;
  } catch {
    return 400;
  }
}

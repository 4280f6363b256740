import Image from 'next/image';
import Link from 'next/link';

/** No content of Cairn: what a page costs the browser with a link and a picture alone. */
export default function Page() {
  return (
    <>
      <h1>Bare</h1>
      <Link href="/">
        <Image src="/pictures/path.webp" alt="" width={720} height={480} />
      </Link>
    </>
  );
}

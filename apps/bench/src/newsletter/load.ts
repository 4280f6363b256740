import { performance } from 'node:perf_hooks';

/** How many visitors sign up at once. */
const atOnce = 50;

const site = 'https://tamarack-house.example';

/** How a load of sign-ups went. */
export interface Load {
  perSecond: number;
  /** Milliseconds that 99 of 100 waited at most. */
  p99: number;
}

let people = 0;

function signUp(): Request {
  people += 1;
  return new Request(`${site}/newsletter/`, {
    method: 'POST',
    headers: { origin: site, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ email: `p${people}@mail.example`, consent: 'yes', subject: '', form: 'article' }),
  });
}

/** Has so many people sign up, each with an address of their own. */
export async function load(handle: (request: Request) => Promise<Response>, signUps: number): Promise<Load> {
  const waits: number[] = [];
  let left = signUps;
  const visit = async () => {
    while (left > 0) {
      left -= 1;
      const begun = performance.now();
      const { status } = await handle(signUp());
      waits.push(performance.now() - begun);
      if (status !== 303) throw new Error(`A sign-up was answered with ${status}.`);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: atOnce }, visit));
  const seconds = (performance.now() - begun) / 1_000;
  waits.sort((one, other) => one - other);
  return { perSecond: signUps / seconds, p99: waits[Math.floor(waits.length * 0.99)] ?? 0 };
}

import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

import { expect, test } from 'vitest';

import { isBusy, portFrom } from './ports.ts';

test('a port is what the environment asks for, or the usual one', () => {
  expect(portFrom('SITE_PORT', 4321, {})).toBe(4321);
  expect(portFrom('SITE_PORT', 4321, { SITE_PORT: '' })).toBe(4321);
  expect(portFrom('SITE_PORT', 4321, { SITE_PORT: '8080' })).toBe(8080);
});

test.each(['web', '0', '-1', '65536', '80.5', '80 81'])('"%s" is no port', (written) => {
  expect(() => portFrom('SITE_PORT', 4321, { SITE_PORT: written })).toThrow(`SITE_PORT is "${written}"`);
});

test('a port is busy while someone listens there', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await isBusy(port)).toBe(true);
  server.close();
  await once(server, 'close');
  expect(await isBusy(port)).toBe(false);
});

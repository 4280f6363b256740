import { writeFileSync } from 'node:fs';

import { themeCss, wireframe } from '@cairn-ds/brand';

writeFileSync(new URL('../dist/wireframe.css', import.meta.url), themeCss(wireframe));

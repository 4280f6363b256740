import { writeFileSync } from 'node:fs';

import { brandCss, wireframe } from '@cairn-ds/brand';

writeFileSync(new URL('../dist/wireframe.css', import.meta.url), brandCss(wireframe));

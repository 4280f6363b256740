import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright';

import { tool } from '../processes/tool.ts';
import type { Checklist } from './checklist.ts';
import type { Project } from './projects.ts';
import { serving } from './serving.ts';
import { messagesOf, repeatedIds } from './visit.ts';

const code = ['new-clinic/main.tsx', 'clinic/content.ts', 'clinic/Text.tsx'];

/** Lines that say something: neither empty nor a comment. */
const linesOf = (text: string): number => text.split('\n').filter((line) => !/^\s*(\/\/|\/?\*|$)/.test(line)).length;

/** The site of a new clinic from the packages alone, beside the project of Vite whose packages it uses. */
export async function checkClinic(list: Checklist, project: Project, browser: Browser): Promise<void> {
  const { name, folder } = project;
  await list.check(`${name}: a clinic's frame, home, articles and contact take less than 60 lines of code`, () => {
    const lines = code.map((path) => linesOf(readFileSync(join(folder, path), 'utf8')));
    ok(lines.reduce((sum, each) => sum + each) < 60, code.map((path, index) => `${path}: ${lines[index]}`).join(', '));
  });
  const [program, ...build] = project.build;
  await list.check(`${name}: a clinic's site builds`, () =>
    tool(process.execPath, [program, ...build, 'new-clinic'], folder),
  );
  const serve: Project['serve'] = (port) => {
    const [program, command = '', ...options] = project.serve(port);
    return [program, command, 'new-clinic', ...options];
  };
  await serving(project, serve, (port) => visit(list, project, browser, port));
}

const headings = {
  '/': 'Help that fits around your life',
  '/articles': 'Articles',
  '/articles/group-therapy': 'Group therapy when you do not like to talk',
  '/contact': 'Contact',
};

async function visit(list: Checklist, { name, folder }: Project, browser: Browser, port: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const messages = messagesOf(page);
  const open = (path: string) => page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
  await list.check(`${name}: the pages of a clinic render, and every id is there once`, async () => {
    for (const [path, heading] of Object.entries(headings)) {
      await open(path);
      strictEqual(await page.getByRole('heading', { level: 1 }).innerText(), heading);
      deepStrictEqual(await repeatedIds(page), []);
    }
    deepStrictEqual(messages, []);
  });
  await list.check(`${name}: one language makes a page speak Spanish`, async () => {
    const own = JSON.parse(readFileSync(join(folder, 'clinic/clinic.json'), 'utf8'));
    await open('/contact');
    const english = await textsOf(page);
    await open('/contact?language=es');
    const spanish = await textsOf(page);
    const same = spanish.filter((text) => /\p{L}/u.test(text) && english.includes(text));
    const clinics = stringsOf(own);
    deepStrictEqual(
      same.filter((text) => !clinics.some((each) => each.includes(text) || text.includes(each))),
      [],
    );
  });
  await page.close();
}

/** All texts of a page that are seen or read aloud, each once. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement?.closest('script, style')) texts.push(walker.currentNode.nodeValue ?? '');
    }
    const labels = [...document.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label') ?? '');
    return [...new Set([...texts, ...labels].map((text) => text.trim()))];
  });
}

/** Every text of some data. */
const stringsOf = (data: unknown): string[] =>
  typeof data === 'string'
    ? [data]
    : typeof data === 'object' && data !== null
      ? Object.values(data).flatMap(stringsOf)
      : [];

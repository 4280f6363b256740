import type { Page } from '@playwright/test';

/** A window that goes from page to page, and notes what each asks for and says from its first moment on. */
export class Visit {
  /** Origins of all that the page asked for. */
  readonly asked = new Set<string>();
  /** What the browser's console and errors said. */
  readonly said: string[] = [];
  readonly page: Page;
  #path = '';
  #loaded = 0;

  constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => this.asked.add(new URL(request.url()).origin));
    page.on('console', (message) => this.said.push(message.text()));
    page.on('pageerror', (error) => this.said.push(error.message));
  }

  /** Shows a page as it is when one comes to it. It is loaded only when it is another than before. */
  async open(path: string): Promise<void> {
    await this.page.emulateMedia({ media: null, colorScheme: null });
    await this.page.setViewportSize({ width: 1280, height: 800 });
    if (path === this.#path) {
      await this.page.evaluate(() => {
        document.documentElement.style.fontSize = '';
        document.documentElement.dir = 'ltr';
        window.scrollTo(0, 0);
      });
      return;
    }
    this.#path = '';
    this.asked.clear();
    this.said.length = 0;
    await this.page.goto(path);
    this.#path = path;
    this.#loaded = Date.now();
  }

  /** Makes text twice as large, until the page is opened again. */
  async enlarge(): Promise<void> {
    await this.page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  }

  /** Waits until so many milliseconds have passed since the page had loaded. */
  async past(milliseconds: number): Promise<void> {
    await this.page.waitForTimeout(Math.max(0, this.#loaded + milliseconds - Date.now()));
  }
}

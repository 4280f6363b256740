import { closest } from './closest.js';

/** Puts the video of a button into its place, and goes there. */
function play({ target }: Event): void {
  const button = closest<HTMLElement>(target, 'button[data-cairn-video]');
  const screen = button && button.closest('figure')?.querySelector('[data-cairn-screen]');
  const { cairnVideo: src, cairnTitle: title } = (button && button.dataset) || {};
  if (!screen || !src) return;
  const frame = document.createElement('iframe');
  frame.title = title ?? '';
  frame.setAttribute('allow', 'autoplay; encrypted-media; fullscreen; picture-in-picture');
  // Players ask which site it is, and none has to know which page.
  frame.setAttribute('referrerpolicy', 'strict-origin');
  frame.src = src;
  screen.replaceChildren(frame);
  button.hidden = true;
  frame.focus();
}

/**
 * Lets each `VideoEmbed` play in the page: a button takes the place of going to another site. Nothing is asked of the
 * other site before the button is pressed. Calling it again shows the buttons of what was added since.
 *
 * @param root What to look after. Default: the page.
 * @returns Stops it.
 */
export function enhanceVideo(root: Document | HTMLElement = document): () => void {
  const stop = new AbortController();
  root.addEventListener('click', (event) => play(event), { signal: stop.signal });
  const buttons = root.querySelectorAll<HTMLElement>('button[data-cairn-video]');
  for (const button of buttons) button.hidden = false;
  return () => {
    stop.abort();
    for (const button of buttons) button.hidden = true;
  };
}

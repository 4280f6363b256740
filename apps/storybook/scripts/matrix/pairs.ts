import { paintsInUse, paintsOf, type Paint } from '@cairn-ds/checks';
import { colorPairs, names, themeContract, type ColorPair, type ThemeColors } from '@cairn-ds/tokens';
import type { Page } from 'playwright';

type Token = keyof ThemeColors;

/** A theme in which no two tokens have the same color, so that a color tells which token it came from. */
const telling = (Object.keys(themeContract.color) as Token[]).map((token, index) => ({
  token,
  color: `rgb(${10 + index * 8}, ${240 - index * 7}, ${(index * 53) % 256})`,
}));
const tokenOf = new Map(telling.map(({ token, color }) => [color, token]));

/** Unlayered, it goes before every brand, wherever a page states one. */
const sheet = [
  `:root,[data-brand],[data-contrast]{${telling.map(({ token, color }) => `${names.color[token]}:${color}`).join(';')}}`,
  '*,::before,::after{transition-duration:0s;transition-delay:0s}',
].join('');

/** What a page paints that no declared pair covers, a line each; nothing when all is declared. */
export async function undeclared(page: Page): Promise<string | undefined> {
  const style = await page.addStyleTag({ content: sheet });
  const paints = [...(await paintsOf(page)), ...(await paintsInUse(page))];
  await style.evaluate((element) => element.parentNode?.removeChild(element));
  const lines = paints.map(problemOf).filter((line) => line !== undefined);
  return lines.length > 0 ? [...new Set(lines)].join('\n') : undefined;
}

function problemOf({ color, backgrounds, kind, what, element }: Paint): string | undefined {
  const foreground = tokenOf.get(color);
  const background = backgrounds.length === 1 ? tokenOf.get(backgrounds[0] ?? '') : undefined;
  const place = `\n  ${JSON.stringify(what)} in ${element}`;
  if (foreground && background)
    return isDeclared(foreground, background, kind) ? undefined : `${foreground} on ${background}, ${kind}${place}`;
  return `${foreground ?? color} on ${background ?? backgrounds.join(' over ')}: a color that is no token, ${kind}${place}`;
}

/** What is large may be declared as a graphic, and so may a border. */
const isDeclared = (foreground: Token, background: Token, kind: Paint['kind']) =>
  colorPairs.some(
    (pair: ColorPair) =>
      pair.foreground === foreground && pair.background === background && (kind !== 'text' || pair.use === 'text'),
  );

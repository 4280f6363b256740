// Not the built-in `list-item`: only an element with `display: list-item` counts that one in every browser.
export const counter = 'cairn-advantages';

/** The element around what was clicked. A form is not asked itself: a field named `closest` takes the place of that method. */
export const closest = <Found extends Element>(target: EventTarget | null, selector: string): Found | null =>
  target instanceof Element ? (Element.prototype.closest.call(target, selector) as Found | null) : null;

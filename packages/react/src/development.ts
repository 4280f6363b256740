/** Tells a developer, and never a visitor, what is wrong with the input of a component and how to mend it. */
export function warn(component: string, message: string): void {
  if (process.env.NODE_ENV !== 'production') console.error(`Cairn ${component}: ${message}`);
}

import { warn } from '../../internal/development.js';
import { isPresent } from '../../internal/isPresent.js';

/** Whether there is a number to call. A part without one renders nothing, and the developer is told. */
export function hasTelephone(component: string, telephone: unknown): boolean {
  if (isPresent(telephone)) return true;
  warn(component, 'There is no number to call, so nothing is shown. Give `telephone`.');
  return false;
}

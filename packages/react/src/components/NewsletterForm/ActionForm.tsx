'use client';

import * as React from 'react';

import { partsOf, patience, showState } from '../../enhance/parts.js';

/** Takes what was posted: a server action, the dispatcher of `useActionState`, or a function of the page. */
export type FormAction = (data: FormData) => unknown;

export interface ActionFormProps extends Omit<React.ComponentProps<'form'>, 'action' | 'method' | 'onSubmit'> {
  action: FormAction;
  /** Where the browser posts where no script runs, and while it does not yet. A server action brings its own. */
  permalink: string;
  /** What the form shows when nothing is on its way. */
  state: 'idle' | 'failed' | 'unclear';
}

/** React 18.3 knows no form whose action is a function. */
const takesFunctions = 'use' in React;

/**
 * The action as React renders it. On the server React asks a function how to post without script, and server actions
 * answer. For others it would write `javascript:throw …`: nobody could send that, and a strict policy forbids it.
 */
function rendered(action: FormAction, permalink: string): React.ComponentProps<'form'> {
  if (!takesFunctions) return { action: permalink, method: 'post' };
  if ('$$FORM_ACTION' in action) return { action: action as (data: FormData) => void };
  const post = (data: FormData) => void action(data);
  return { action: Object.assign(post, { $$FORM_ACTION: () => ({ action: permalink, method: 'post' }) }) };
}

/** Frameworks leave a page by throwing, and take that from React. */
const leaves = (error: unknown): boolean =>
  `${(error as { digest?: unknown } | null | undefined)?.digest}`.startsWith('NEXT_');

/**
 * Calls the action. Says whether it came to an end in time: where it broke or takes too long, nobody knows whether the
 * address arrived, and the form has to stay.
 */
async function isAnswered(action: FormAction, data: FormData): Promise<boolean> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<boolean>((settle) => (late = setTimeout(settle, patience, false)));
  try {
    return await Promise.race([tooLate, Promise.resolve(action(data)).then(() => true)]);
  } catch (error) {
    if (leaves(error)) throw error;
    reportError(error);
    return false;
  } finally {
    clearTimeout(late);
  }
}

/**
 * A form whose action is a function. It calls the function itself, in place of React, which empties the fields
 * afterwards: for one mistake a person would have to write everything again.
 */
export function ActionForm({ action, permalink, state, ...rest }: ActionFormProps) {
  const form = React.useRef<HTMLFormElement>(null);
  const isSent = React.useRef(false);
  const isUnclear = React.useRef(false);
  const [inTransition, startTransition] = React.useTransition();
  const [isWaiting, setWaiting] = React.useState(false);
  const pending = inTransition || isWaiting;

  React.useEffect(() => {
    const parts = form.current && partsOf(form.current);
    if (!parts) return;
    if (pending) showState(parts, 'sending');
    else if (isSent.current) {
      showState(parts, isUnclear.current ? 'unclear' : state);
      for (const answer of [parts.status, parts.summary]) if (!answer.hidden) answer.focus();
    }
    isSent.current = pending;
  }, [pending, state]);

  function submit(event: React.FormEvent<HTMLFormElement>) {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (pending) return;
    const data = new FormData(event.currentTarget);
    isUnclear.current = false;
    const call = async () => {
      isUnclear.current = !(await isAnswered(action, data));
    };
    if (takesFunctions) {
      startTransition(call);
    } else {
      setWaiting(true);
      void call().finally(() => setWaiting(false));
    }
  }

  return <form {...rest} {...rendered(action, permalink)} ref={form} onSubmit={submit} />;
}

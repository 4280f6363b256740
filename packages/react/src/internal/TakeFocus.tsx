'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';

export interface TakeFocusProps {
  /** Id of the element that says what was answered. */
  target: string;
  /** Is another with each answer, and stays the same while the page renders again for reasons of its own. */
  answer?: unknown;
}

const never = () => () => {};

/** What the person does: waits for an answer, reads it, or has gone on. */
type Stage = 'waiting' | 'reading' | 'done';

/**
 * Takes focus to what came back, once for each answer, in an application that renders in the browser. Renders nothing.
 *
 * A page that the server sent with an answer has `autofocus` for that. It is left alone when React takes it over, since a
 * person may be typing by then. So is someone who read the answer and went on to a field, whatever renders again.
 */
export function TakeFocus({ target, answer }: TakeFocusProps): null {
  const hydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const shown = useRef<unknown>(hydrating ? answer : never);
  const stage = useRef<Stage>(hydrating ? 'done' : 'waiting');

  useEffect(() => {
    const stop = new AbortController();
    const options = { capture: true, signal: stop.signal };
    // Who sends one form does not wait for the answer to another.
    const submitted = ({ target: form }: Event) => {
      const own = document.getElementById(target)?.closest('form') ?? form;
      if (own === form) stage.current = 'waiting';
    };
    const moved = ({ target: place }: Event) => {
      if ((place as Element).id === target) stage.current = 'reading';
      else if (stage.current === 'reading') stage.current = 'done';
    };
    document.addEventListener('submit', submitted, options);
    document.addEventListener('focusin', moved, options);
    return () => stop.abort();
  }, [target]);

  useEffect(() => {
    const nobody = (document.activeElement ?? document.body) === document.body;
    const fresh = shown.current !== answer;
    shown.current = answer;
    if (fresh && (nobody || stage.current !== 'done')) document.getElementById(target)?.focus();
  }, [target, answer]);

  return null;
}

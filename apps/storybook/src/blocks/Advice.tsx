import type { ReactNode } from 'react';

/** Two lists side by side: what helps a reader, and what hurts. Holds a `Do` and a `Dont`. */
export function DoAndDont({ children }: { children: ReactNode }) {
  return <div className="doc-advice">{children}</div>;
}

/** What helps. Write a Markdown list inside. */
export function Do({ children }: { children: ReactNode }) {
  return (
    <div className="doc-do">
      <p className="doc-advice-title">Do</p>
      {children}
    </div>
  );
}

/** What hurts. Write a Markdown list inside. */
export function Dont({ children }: { children: ReactNode }) {
  return (
    <div className="doc-dont">
      <p className="doc-advice-title">Don’t</p>
      {children}
    </div>
  );
}

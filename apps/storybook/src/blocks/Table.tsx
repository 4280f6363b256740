import type { ReactNode } from 'react';

/** A table that scrolls by itself on a narrow screen. */
export function Table({ caption, head, children }: { caption: string; head: ReactNode; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached with the keyboard
    <section className="doc-scroll sb-unstyled" aria-label={caption} tabIndex={0}>
      <table className="doc-table">
        <caption>{caption}</caption>
        <thead>{head}</thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

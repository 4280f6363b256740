import { emailHref } from '@cairn-ds/rules/email';
import { TextLink } from '@cairn-ds/react';
import { Fragment } from 'react';

import { clinic } from '../clinic.ts';

interface ParagraphsProps {
  paragraphs: string[];
  /** A list after the paragraphs. */
  items: string[];
}

/** Plain copy of a page: paragraphs, then a list. The clinic's email address becomes a link. */
export function Paragraphs({ paragraphs, items }: ParagraphsProps) {
  return (
    <>
      {paragraphs.map((text) => (
        <p key={text}>
          <Linked text={text} />
        </p>
      ))}
      {items.length > 0 && (
        <ul>
          {items.map((text) => (
            <li key={text}>
              <Linked text={text} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Linked({ text }: { text: string }) {
  const { email } = clinic;
  if (!email) return text;
  return text.split(email).map((part, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- the parts of a sentence never change places
    <Fragment key={index}>
      {index > 0 && <TextLink href={emailHref(email)}>{email}</TextLink>}
      {part}
    </Fragment>
  ));
}

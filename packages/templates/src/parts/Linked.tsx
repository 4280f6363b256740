import { TextLink, type SiteSettings } from '@cairn-ds/react';
import { emailHref } from '@cairn-ds/rules/email';
import { Fragment } from 'react';

interface LinkedProps {
  site: SiteSettings;
  text: string;
  email: string | undefined;
}

/** A text whose email address is a link. */
export function Linked({ site, text, email }: LinkedProps) {
  if (!email) return text;
  return text.split(email).map((part, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- the parts of a sentence never change places
    <Fragment key={index}>
      {index > 0 && (
        <TextLink {...site} href={emailHref(email)}>
          {email}
        </TextLink>
      )}
      {part}
    </Fragment>
  ));
}

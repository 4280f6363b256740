import { confirmationMail } from '@cairn-ds/newsletter/mail';
import { brands, clinics } from '@cairn-ds/samples';

import './mails.css';

export interface ConfirmationProps {
  /** Which of the sample clinics. */
  clinicId: 'tamarack' | 'meridian';
  language: 'en' | 'es';
}

const consent = {
  en: 'Send me the monthly letter. I can stop at any time.',
  es: 'Envíenme la carta mensual. Puedo dejarla cuando quiera.',
};

/** A mail as a mail program shows it: who writes, the mail in a document of its own, and the same for programs that show text. */
export function Confirmation({ clinicId, language }: ConfirmationProps) {
  const clinic = clinics.find(({ id }) => id === clinicId);
  if (!clinic) return null;
  const { name, url, address, telephone, crisis } = clinic;
  const link = (page: string) => `${url}/newsletter/${page}/?token=3mZl1c4b7mVb6m2kqj3Z6uXqgqfWcV1m0oRkJm3mE7o`;
  const { from, subject, html, text } = confirmationMail({
    clinic: { name, url, address, telephone, crisis },
    from: `${name} <letter@${new URL(url).hostname}>`,
    to: 'jo.rivera@mail.example',
    language,
    consent: consent[language],
    confirmUrl: link('confirm'),
    unsubscribeUrl: link('unsubscribe'),
    expires: new Date('2026-12-07T18:00:00Z'),
    timeZone: 'America/Chicago',
    id: '0b9e4c1e-7f5a-4b53-9a3a-2f0c5a8b7d11',
    colors: brands[clinicId].colors,
  });
  return (
    <article className="mail">
      <h2>{subject}</h2>
      <p>{from}</p>
      {/* Its links lead to a clinic that is invented. */}
      <iframe title={subject} srcDoc={html} sandbox="" />
      <figure>
        <figcaption>As text</figcaption>
        <pre lang={language}>{text}</pre>
      </figure>
    </article>
  );
}

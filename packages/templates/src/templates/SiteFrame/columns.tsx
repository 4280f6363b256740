import type { Clinic } from '@cairn-ds/content';
import { fill, hoursInWords, SiteFooterColumn, TelephoneLink, TextLink, type SiteSettings } from '@cairn-ds/react';

import { areasOf } from '../../internal/areas.js';
import { AddressLines } from '../../parts/AddressLines.js';
import type { siteFrameLabels } from './SiteFrame.labels.js';

interface ColumnProps {
  clinic: Clinic;
  words: typeof siteFrameLabels.en;
  site: SiteSettings;
}

/** Where the clinic is, and how to get there; or, where it has no place to come to, where people have to be for its care. */
export function VisitColumn({ clinic, words, site }: ColumnProps) {
  const { address } = clinic;
  if (!address) return <AreasColumn {...{ clinic, words, site }} />;
  return (
    <SiteFooterColumn {...site} heading={words.visit}>
      <address style={upright}>
        <AddressLines address={address} />
      </address>
      {address.mapHref && (
        <TextLink {...site} href={address.mapHref}>
          {words.wayThere}
        </TextLink>
      )}
    </SiteFooterColumn>
  );
}

/** Where people have to be for care that comes to them. */
function AreasColumn({ clinic, words, site }: ColumnProps) {
  const areas = areasOf(clinic);
  return areas.length > 0 ? (
    <SiteFooterColumn {...site} heading={words.reach}>
      <p>{fill(words.areas, { areas: areas.join(', ') })}</p>
    </SiteFooterColumn>
  ) : null;
}

/** Browsers slant an address. */
const upright = { fontStyle: 'normal' };

/** Whom to call, and when. */
export function CallColumn({ clinic: { telephone, hours }, words, site }: ColumnProps) {
  return (
    <SiteFooterColumn {...site} heading={words.call}>
      <TelephoneLink {...site} telephone={telephone.admissions} />
      <p>{hoursInWords(hours, site.language)}</p>
    </SiteFooterColumn>
  );
}

interface CrisisColumnProps extends ColumnProps {
  crisisHref: string | null | undefined;
}

/** The line of the United States, for a clinic that names none. */
const lifeline = { telephone: '988', sms: '988' };

/** Where to turn when it cannot wait. */
export function CrisisColumn({ clinic: { crisis, pages }, words, site, crisisHref }: CrisisColumnProps) {
  const [line = lifeline] = crisis?.lines.filter(({ telephone }) => telephone) ?? [];
  const number = <TelephoneLink {...site} region={crisis?.country ?? 'US'} telephone={line.telephone ?? ''} />;
  return (
    <SiteFooterColumn {...site} heading={words.crisis}>
      <p>{line.sms === line.telephone ? fill(words.crisisLine, { 988: number }) : number}</p>
      <p>{words.crisisNote}</p>
      {pages.crisis && (
        <TextLink {...site} href={crisisHref ?? '/crisis/'}>
          {words.crisisMore}
        </TextLink>
      )}
    </SiteFooterColumn>
  );
}

/** The pages of the site, a column for each group. */
export function Directory({ groups, site }: { groups: NonNullable<Clinic['directory']>; site: SiteSettings }) {
  return groups.map(({ title, items }) => (
    <SiteFooterColumn {...site} key={title} heading={title}>
      <ul style={plain}>
        {items.map(({ title, href }) => (
          <li key={href}>
            <TextLink {...site} href={href}>
              {title}
            </TextLink>
          </li>
        ))}
      </ul>
    </SiteFooterColumn>
  ));
}

/** Each link of a list stands apart for a finger. */
const plain = { display: 'grid', gap: '.5rem', padding: 0, listStyle: 'none' };

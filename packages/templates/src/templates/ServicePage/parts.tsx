import type { Clinic, Location, Service } from '@cairn-ds/content';
import { FactsBar, TextLink, type SiteSettings } from '@cairn-ds/react';

import { Fragment } from 'react';

import type { servicePageLabels } from './ServicePage.labels.js';

export interface PartProps {
  clinic: Clinic;
  service: Service;
  words: typeof servicePageLabels.en;
  site: SiteSettings;
}

/** Where it is given, each place a link to its page. */
const Places = ({ places, site }: { places: readonly Location[]; site: SiteSettings }) =>
  places.map(({ id, name, href }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      {href ? (
        <TextLink {...site} href={href}>
          {name}
        </TextLink>
      ) : (
        name
      )}
    </Fragment>
  ));

/** What a person plans with: level of care, hours, length and place. */
export function ServiceFacts({ clinic, service, words, site }: PartProps) {
  const { levelOfCare, hoursAWeek, length, locations = [] } = service;
  const places = clinic.locations.filter(({ id }) => locations.includes(id));
  const items = [
    { title: words.level, text: levelOfCare && words.levels[levelOfCare] },
    { title: words.time, text: hoursAWeek && words.hours(hoursAWeek.least, hoursAWeek.most) },
    { title: words.length, text: length },
    { title: words.where, text: places.length > 0 && <Places places={places} site={site} /> },
  ];
  return <FactsBar {...site} variant="hanging" items={items} />;
}

interface Listed {
  heading: string;
  items: readonly string[] | undefined;
}

/** Lists under headings of the third rank, and nothing where all are empty. */
export function listsOf(lists: readonly Listed[]) {
  const full = lists.filter(({ items = [] }) => items.length > 0);
  return (
    full.length > 0 &&
    full.map(({ heading, items = [] }) => (
      <div key={heading}>
        <h3>{heading}</h3>
        <ul>
          {items.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
    ))
  );
}

/** A time as it is written, with its half of the day on the same line. */
const unbroken = (time: string): string => time.replaceAll(/(\d) (?=[ap]\.?m\b)/gi, '$1\u00A0');

/** What happens when, on a day of it. */
export function TypicalDay({ day }: { day: NonNullable<Service['typicalDay']> }) {
  return (
    <table>
      <tbody>
        {day.map(({ time, text }) => (
          <tr key={`${time} ${text}`}>
            <th scope="row">{unbroken(time)}</th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

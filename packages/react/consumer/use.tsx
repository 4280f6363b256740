/** Data as it comes: lists that are only read, and fields that are undefined or null. */
import {
  Accreditations,
  AdvantagesList,
  Byline,
  Button,
  Costs,
  Figure,
  InsurancePlans,
  LevelOfCareComparison,
  LocationCard,
  LocationList,
  ReviewedByCard,
  ServiceGrid,
  SiteHeader,
  StaffCard,
  StaffGrid,
  WeekSchedule,
  type ButtonProps,
  type FigureProps,
  type Heading,
  type LabelsFor,
  type Location,
  type Person,
  type Picture,
  type Reference,
} from '@cairn-ds/react';
import type * as content from '@cairn-ds/content';

/** What content reads is what components take. */
export const fits = (read: {
  person: content.Person;
  picture: content.Picture;
  heading: content.Heading;
  reference: content.Reference;
  location: content.Location;
}): { person: Person; picture: Picture; heading: Heading; reference: Reference; location: Location } => read;

declare const clinic: content.Clinic;
declare const link: { href: string | null | undefined };

const reviewer: Person = { id: 'io', name: 'Imani Okafor', credentials: ['MD'] as const, picture: null };
const labels: LabelsFor<'Byline'> = { reviewer: 'Checked by', author: null, minutes: undefined };
const columns = ['Level', 'Hours'] as const;
const rows = [{ id: 'op', title: 'Outpatient', stones: null, cells: ['1 to 8'] as const }] as const;

export const page = (
  <>
    <SiteHeader name="Tamarack House" navigation={clinic.navigation} tagline={clinic.tagline} homeHref={null} />
    <Byline reviewer={reviewer} author={undefined} reviewed={null} locale={null} labels={labels} />
    <ReviewedByCard reviewer={reviewer} reviewed={undefined} labels={null} />
    <ReviewedByCard reviewer={clinic.people[0] ?? reviewer} headingLevel={null} />
    <LevelOfCareComparison caption="Levels" columns={columns} rows={rows} currentId={null} />
    <AdvantagesList items={[{ title: 'You sleep at home', text: undefined, quote: null }] as const} start={null} />
    <LocationList items={clinic.locations} />
    <StaffCard person={clinic.people[0] ?? reviewer} today={null} />
    <StaffGrid items={clinic.people} />
    <Accreditations items={clinic.accreditations} today="2026-11-29" />
    {clinic.plans && <InsurancePlans plans={clinic.plans} />}
    {clinic.costs && <Costs costs={clinic.costs} />}
    {clinic.locations[0] && <LocationCard location={clinic.locations[0]} headingLevel={null} />}
    <ServiceGrid items={clinic.services} legend={undefined} />
    {clinic.schedule && <WeekSchedule days={clinic.schedule.days} />}
    <Button href={link.href} variant={null}>
      Visit us
    </Button>
    <Button onClick={() => {}} href={undefined}>
      Print
    </Button>
  </>
);

/** A component of the host's around one of ours, whose props go by whether there is an address, or a picture with its size. */
export const Call = ({ wide = false, ...rest }: ButtonProps & { wide?: boolean }) => (
  <Button {...rest} variant="call" className={wide ? 'wide' : undefined} />
);
export const Wide = (props: FigureProps) => <Figure {...props} variant="wide" />;

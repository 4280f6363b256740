import {
  CallToActionPhone,
  CrisisSupport,
  FactsBar,
  Icon,
  NewsletterForm,
  PageLayout,
  PageSection,
  ServiceGrid,
  TextLink,
  type IconName,
} from '@cairn-ds/react';
import { clinics } from '@cairn-ds/samples';

const [clinic] = clinics;
const services = (clinic?.services ?? []).slice(0, 4).map((service) => ({
  ...service,
  icon: service.icon && <Icon name={service.icon as IconName} />,
}));

interface CompositionProps {
  /** Sets the ids of one panel apart from those of the others. */
  id: string;
  /** Names the panel, and with it the regions inside. */
  labelledBy: string;
}

/** What a brand shows itself by: a title, links, services, the call plate, crisis help, a form. */
export function Composition({ id, labelledBy }: CompositionProps) {
  const named = (part: string) => `${id}-${part}-heading ${labelledBy}`;
  return (
    <PageLayout
      title="Does intensive outpatient treatment work?"
      kicker="Guide"
      lead={
        <>
          Yes, for many people. Most keep living at home while they get well. See{' '}
          <TextLink href="#evidence">what the studies found</TextLink>.
        </>
      }
    >
      <FactsBar
        items={[
          { term: 'Time', description: '9 to 19 hours a week' },
          { term: 'Length', description: '8 to 12 weeks' },
        ]}
      />
      <ServiceGrid items={services} headingLevel={3} />
      <CallToActionPhone
        id={`${id}-call`}
        aria-labelledby={named('call')}
        headingLevel={3}
        number={clinic?.telephone.admissions ?? ''}
        hours={clinic?.hoursText}
        cost="The call is free and private."
      >
        A person answers, not a menu.
      </CallToActionPhone>
      <CrisisSupport id={`${id}-crisis`} aria-labelledby={named('crisis')} headingLevel={3} />
      <PageSection tone="tint">
        <NewsletterForm
          id={`${id}-letter`}
          aria-labelledby={named('letter')}
          heading="One calm letter a month"
          headingLevel={3}
          consent="Send me the monthly letter. I can stop at any time."
          privacyHref="/privacy/"
          errors={{ email: 'at' }}
        />
      </PageSection>
    </PageLayout>
  );
}

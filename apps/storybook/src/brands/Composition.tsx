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
  /** Names the panel, and with it the regions inside, since each of them is there once in every panel. */
  name: string;
}

/** What a brand shows itself by: a title, links, services, the call plate, crisis help, a form. */
export function Composition({ id, name }: CompositionProps) {
  const named = (part: string) => `${id}-${part}-heading ${id}-name`;
  return (
    <PageLayout
      title="Does intensive outpatient treatment work?"
      eyebrow="Guide"
      lead={
        <>
          Yes, for many people. Most keep living at home while they get well. See{' '}
          <TextLink href="#evidence">what the studies found</TextLink>.
        </>
      }
    >
      <FactsBar
        items={[
          { title: 'Time', text: '9 to 19 hours a week' },
          { title: 'Length', text: '8 to 12 weeks' },
        ]}
      />
      <ServiceGrid items={services} headingLevel={2} />
      <CallToActionPhone
        id={`${id}-call`}
        aria-labelledby={named('call')}
        headingLevel={2}
        telephone={clinic?.telephone.admissions ?? ''}
        hours={clinic?.hours}
        cost="The call is free and private."
      >
        A person answers, not a menu.
      </CallToActionPhone>
      <CrisisSupport id={`${id}-crisis`} aria-labelledby={named('crisis')} headingLevel={2} />
      <PageSection tone="tint">
        <NewsletterForm
          id={`${id}-letter`}
          heading={
            <>
              One calm letter a month <span className="stage-heading">({name})</span>
            </>
          }
          headingLevel={2}
          consent="Send me the monthly letter. I can stop at any time."
          privacyHref="/privacy/"
          errors={{ email: 'at' }}
        />
      </PageSection>
    </PageLayout>
  );
}

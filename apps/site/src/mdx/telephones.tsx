import {
  CallToActionPhone as Call,
  ProviderSection as Provider,
  TelephoneLink as Telephone,
  type CallToActionPhoneProps,
  type ProviderSectionProps,
  type TelephoneLinkProps,
} from '@cairn-ds/react';

import { clinic } from '../clinic.ts';

/** An article gives the clinic's numbers as its data has them: those of the clinic's own country need no code. */
const region = clinic.address.country;

export const CallToActionPhone = (props: CallToActionPhoneProps) => <Call region={region} {...props} />;
export const ProviderSection = (props: ProviderSectionProps) => <Provider region={region} {...props} />;
export const TelephoneLink = (props: TelephoneLinkProps) => <Telephone region={region} {...props} />;

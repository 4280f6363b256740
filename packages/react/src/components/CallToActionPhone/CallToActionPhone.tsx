import type { ComponentProps, ReactNode } from 'react';

import type { HoursProp } from '../../internal/hours.js';
import type { WordsProps } from '../../labels/all.js';
import { CallBar as callBar } from './CallBar.js';
import { CallButton as callButton } from './CallButton.js';
import { CallPanel as callPanel } from './CallPanel.js';
import { CallSentence as callSentence } from './CallSentence.js';

interface Call extends WordsProps<'CallToActionPhone'> {
  /** The clinic's number in any written form. It is the number people see, hear and dial. */
  telephone: string;
  /** Country of the readers, as two capital letters. A number without a country code is one of this country. @default 'US' */
  region?: string | null | undefined;
}

interface Answer {
  /** Who answers, and what they can do. */
  children?: ReactNode;
  /** When somebody answers: the data of a clinic, which is told in the language of the component, or words: `Every day, 7 am to 10 pm`. */
  hours?: HoursProp;
  /** What the call costs, and who learns of it: `The call is free and private.` */
  cost?: ReactNode;
}

export interface CallPanelProps extends Call, Answer, Omit<ComponentProps<'section'>, 'children'> {
  /** `block` is the one filled block of a page, `aside` the same beside an article, quietly. @default 'block' */
  variant?: 'block' | 'aside' | null | undefined;
  /** Names the panel. @default 'Talk with a person' */
  heading?: ReactNode;
  /** Rank of the heading in the page outline. @default 2 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
  /** Number for people who type their calls, `711` for the relay service. */
  tty?: string | null | undefined;
  /** Number that takes text messages. */
  sms?: string | null | undefined;
  /** What happens on the call, in up to three short steps. For the block. */
  steps?: readonly ReactNode[] | null | undefined;
}

export interface CallSentenceProps extends Call, Answer, Omit<ComponentProps<'p'>, 'children'> {}
export interface CallButtonProps extends Call, Omit<ComponentProps<'p'>, 'children'> {}
export interface CallBarProps extends Call, Omit<ComponentProps<'section'>, 'children'> {}

/**
 * `block`: the one filled block of a page, with the number as its headline.
 * `aside`: the same beside an article, quietly, under a hairline.
 * `inline`: a sentence between paragraphs.
 * `button`: a button on a desk, a line of text on a phone, where the bar is the button.
 * `bar`: a button at the lower edge of a phone. Place it last on the page.
 */
export type CallToActionPhoneProps =
  | ({ variant?: 'block' | null | undefined } & Omit<CallPanelProps, 'variant'>)
  | ({ variant: 'aside' } & Omit<CallPanelProps, 'steps' | 'variant'>)
  | ({ variant: 'inline' } & CallSentenceProps)
  | ({ variant: 'button' } & CallButtonProps)
  | ({ variant: 'bar' } & CallBarProps);

/**
 * Asks people to call the clinic, never to hurry. For a crisis there is
 * `CrisisSupport`, which stands apart. Renders a `<section>`, or a `<p>` as
 * `inline` and `button`. A number that cannot be read stays plain text, with an
 * error in development. Each variant is a component of its own too: `CallPanel`, `CallSentence`, `CallButton`, `CallBar`.
 */
export function CallToActionPhone(props: CallToActionPhoneProps) {
  switch (props.variant) {
    case 'inline': {
      const { variant: _, ...rest } = props;
      return callSentence(rest);
    }
    case 'button': {
      const { variant: _, ...rest } = props;
      return callButton(rest);
    }
    case 'bar': {
      const { variant: _, ...rest } = props;
      return callBar(rest);
    }
    default:
      return callPanel(props);
  }
}

/**
 * The words that components print by themselves, in English. A name in braces,
 * such as `{number}`, stands for the link that the component puts there.
 */
export const english = {
  Breadcrumbs: { navigation: 'Breadcrumb' },
  Byline: {
    reviewer: 'Medically reviewed by',
    reviewed: 'Last reviewed',
    author: 'Written by',
    published: 'Published',
    updated: 'Updated',
    reading: 'Reading time',
    minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  },
  CallToActionPhone: {
    heading: 'Talk with a person',
    action: 'Call admissions',
    inline: '{action} at {number}.',
    tty: 'TTY {number}',
    sms: 'Text {number}',
  },
  CrisisLine: {
    name: 'Help in a crisis',
    crisis: 'In a crisis, call or text {988}, day or night.',
    emergency: 'In an emergency, call {911}.',
  },
  CrisisSupport: {
    heading: 'If you might hurt yourself, do not wait for us',
    reach: '{call} or {text}, the Suicide & Crisis Lifeline. It is free and open at every hour. Or chat at {chat}.',
    call: 'Call 988',
    text: 'text 988',
    emergency: 'If a life is in danger now, call {911}.',
    veterans: 'Veterans: call {988} and press 1, or text {838255}.',
    language: 'En español: llame al {988} y oprima 2, o envíe la palabra AYUDA al {text}.',
    /** The language of `language`. */
    languageTag: 'es',
    source: 'Source: {source}. Checked {date}.',
  },
  TableOfContents: { heading: 'On this page' },
  ErrorSummary: { one: 'One thing to fix', many: '{count} things to fix' },
  KeyTakeaways: { heading: 'Key takeaways' },
  NewsletterForm: {
    email: 'Email address',
    hint: 'Please do not write about your health here.',
    use: 'We keep your address for this letter only.',
    privacy: 'How we use data',
    submit: 'Sign up',
    /** Of the field that only programs fill in. */
    honeypot: 'Leave this field empty',
    oneProblem: 'One thing to fix',
    twoProblems: 'Two things to fix',
    sending: 'Sending…',
    sent: 'Thank you. The next letter will come to your email address.',
    failed:
      'We could not save your address, so you are not on the list yet. It is still in the form. Please try again in a few minutes.',
    unclear:
      'The answer was not clear, so we do not know whether your address arrived. It is still in the form. Please try again in a few minutes.',
    unreachable:
      'No answer came, so we do not know whether your address arrived. It is still in the form. Check your connection and try again.',
    /** By the problem that `@cairn-ds/rules/newsletter` finds in an address. */
    emailProblems: {
      missing: 'Enter your email address',
      at: 'Add an “@” to your email address, for example name@mail.example',
      'second-at': 'Enter one email address, with one “@”',
      name: 'Add what comes before “@” in your email address',
      domain: 'Check what comes after “@” in your email address',
      ending: 'Add the end of your email address, such as .com or .org',
      space: 'Take the space out of your email address',
      sign: 'Check your email address for a comma, an accent or another sign that does not belong',
      long: 'Enter a shorter email address. This one is longer than email allows',
    },
    consentProblem: 'Check the box to say that we may write to you',
  },
  PageShell: { skip: 'Skip to main content' },
  SiteHeader: { navigation: 'Main', menu: 'Menu', telephone: 'Admissions' },
  SiteFooter: { legal: 'About this site' },
  StartingPoints: { heading: 'Where are you starting from?' },
  Citation: { name: (number: number) => `Reference ${number}` },
  LevelOfCareComparison: { current: 'This page' },
  ProviderSection: {
    address: 'Where',
    hours: 'Open',
    telephone: 'Call',
    more: (provider: string) => `About ${provider}`,
  },
  References: {
    back: (reference: number, place?: number) =>
      place === undefined
        ? `Back to reference ${reference} in the text`
        : `Back to reference ${reference} in the text, place ${place}`,
  },
  RelatedArticles: {
    heading: 'Read next',
    minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  },
  ReviewedByCard: {
    heading: (name: string) => `Reviewed by ${name}`,
    profile: (name: string) => `${name}’s profile`,
    reviewed: 'Reviewed {date}',
    nextReview: 'Next review by {date}',
    overdue: 'Review overdue since {date}',
  },
  ReviewLine: { reviewed: 'Medically reviewed by {name}', reviewedOn: 'Medically reviewed by {name} on {date}' },
  ServiceGrid: {
    evidenceBased: 'Evidence-based',
    complementary: 'Complementary',
    evidenceBasedMeans: '{kind} care has been shown to help in good studies.',
    complementaryMeans: '{kind} care may help you feel better. It goes along with treatment and does not replace it.',
  },
  WeekSchedule: { hours: (count: number) => (count === 0 ? 'Free' : count === 1 ? '1 hour' : `${count} hours`) },
};

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
    action: 'Call admissions',
    inline: 'Call {number}.',
    tty: 'TTY {number}',
    sms: 'Text {number}',
  },
  CrisisLine: {
    name: 'Crisis help',
    crisis: 'In a crisis, call or text {988}, day or night.',
    emergency: 'In an emergency, call {911}.',
  },
  CrisisSupport: {
    heading: 'If you might hurt yourself, do not wait for us',
    reach: '{call} or {text}, the Suicide & Crisis Lifeline, at any hour. Or chat at {chat}.',
    call: 'Call 988',
    text: 'text 988',
    emergency: 'If a life is in danger now, call {911}.',
    veterans: 'Veterans: call 988 and press 1, or text {838255}.',
    languages: 'En español: llame al 988 y oprima el 2, o envíe AYUDA por mensaje de texto al 988.',
    /** Language of `languages`. */
    languagesIn: 'es',
    source: 'Source: {source}. Checked {date}.',
    /** Language of the date, as a BCP 47 tag. */
    locale: 'en-US',
  },
  Contents: { heading: 'On this page' },
  KeyTakeaways: { heading: 'Key takeaways' },
  PageShell: { skip: 'Skip to main content' },
  SiteHeader: { navigation: 'Main', menu: 'Menu', admissions: 'Admissions' },
  SiteFooter: { legal: 'About this site' },
  StartingPoints: { heading: 'Where are you starting from?' },
};

import { describe, expect, test } from 'vitest';

import { changed, saidOf, type Files } from '../test/saidOf.js';
import { sound } from '../test/soundClinic.js';

const larch = 'locations/larch-street.yaml';
const noor = 'people/noor-haddad.yaml';
const clinic = (from: string, to: string) => changed('clinic.yaml', from, to);
const article = (from: string, to: string) => changed('articles/first-visit.mdx', from, to);
const week = (...hours: number[]): string =>
  `note: N.\nfacts: []\ndays:\n${hours.map((of, day) => `  - { day: Day ${day}, hours: ${of} }\n`).join('')}`;

const accreditation = (expires: string) => `- id: care
  title: Behavioral health accreditation
  issuer: Lakes Council
  covers: All outpatient care
  verifyHref: https://lakes-council.example
  expires: ${expires}
`;

const testimonial = (name: string, expires: string) => `- id: evenings
  quote: They knew my name.
  name: ${name}
  authorization:
    signed: '2025-10-03'
    expires: ${expires}
`;

const faults: readonly (readonly [what: string, files: Files, said: string])[] = [
  [
    'a misspelt field',
    clinic('email:', 'emial:'),
    `clinic/clinic.yaml
  line 20, emial: is not a field here. Did you mean "email"?`,
  ],
  [
    'a field that is missing',
    clinic('brand: larch\n', ''),
    `clinic/clinic.yaml
  line 2, brand: is missing. Add it.`,
  ],
  [
    'a field without a value',
    clinic('name: Larch House', 'name:'),
    `clinic/clinic.yaml
  line 3, name: is empty. Write something, or leave the field out if it may be missing.`,
  ],
  [
    'a site with a path',
    clinic('https://larch-house.example', 'https://larch-house.example/en'),
    `clinic/clinic.yaml
  line 4, url: "https://larch-house.example/en" is not the address of a site. Write it from https:// to the end of its name, such as "https://clinic.example".`,
  ],
  [
    'a sign that nobody sees',
    clinic('name: Larch House', 'name: Larch\u0000House'),
    `clinic/clinic.yaml
  line 3: holds a sign that nobody sees (U+0000). Write the line anew.`,
  ],
  [
    'a wrong type',
    clinic('city: Evanston', 'city: [Evanston]'),
    `clinic/clinic.yaml
  line 16, address.city: a list is not text. Put it in quotation marks, so that it is read as words.`,
  ],
  [
    'a number for text',
    clinic('60201-1234', '60201'),
    `clinic/clinic.yaml
  line 18, address.postalCode: 60201 is not text. Put it in quotation marks, so that it is read as words.`,
  ],
  [
    'a list for a group',
    clinic("telephone:\n  admissions: (312) 555-0142\n  tty: '711'", 'telephone:\n  - (312) 555-0142'),
    `clinic/clinic.yaml
  line 6, telephone: a list is not a group of fields. Give its fields one under the other, each with its name.`,
  ],
  [
    'a group for a list',
    clinic('legal: []', 'legal:\n  title: Privacy\n  href: /privacy/'),
    `clinic/clinic.yaml
  line 24, legal: a group of fields is not a list. Give each entry a line of its own, beginning with a hyphen and a space.`,
  ],
  [
    'a number that cannot be dialed',
    clinic('(312) 555-0142', '(312) 555-014'),
    `clinic/clinic.yaml
  line 7, telephone.admissions: "(312) 555-014" cannot be dialed. 312555014 is not an area code and seven digits, neither beginning with 0 or 1: check every digit. Write the number as it is said, such as "(312) 555-0142".`,
  ],
  [
    'a number with a letter among its digits',
    clinic('(312) 555-0142', '(312) 555-O142'),
    `clinic/clinic.yaml
  line 7, telephone.admissions: "(312) 555-O142" cannot be dialed. "O" is no digit, and dials something else or nothing: write the digit 0 that is meant. Write the number as it is said, such as "(312) 555-0142".`,
  ],
  [
    'a number that cannot be texted',
    clinic("tty: '711'", 'sms: 312-555-0142 x1'),
    `clinic/clinic.yaml
  line 8, telephone.sms: "312-555-0142 x1" cannot be texted. A message cannot reach an extension: give a number that takes text messages. Write the number as it is said, such as "838255".`,
  ],
  [
    'an email address that is none',
    clinic('hello@larch-house.example', 'hello@larch-house'),
    `clinic/clinic.yaml
  line 20, email: "hello@larch-house" is not an e-mail address. Write it in full, such as "hello@clinic.example".`,
  ],
  [
    'a web address without https',
    clinic('https://larch-house.example', 'larch-house.example'),
    `clinic/clinic.yaml
  line 4, url: "larch-house.example" is not the address of a site. Write it from https:// to the end of its name, such as "https://clinic.example".`,
  ],
  [
    'a link that runs code',
    clinic('/services/', 'javascript:alert(1)'),
    `clinic/clinic.yaml
  line 23, navigation[0].href: "javascript:alert(1)" is not a link. Begin with / for a page of this site, # for a place on the page, or https:// for another site.`,
  ],
  [
    'a country in words',
    clinic('country: US', 'country: United States'),
    `clinic/clinic.yaml
  line 19, address.country: "United States" is not the code of a country. Write two capital letters, such as "US" or "GB".`,
  ],
  [
    'neither an address nor a country',
    clinic(
      'address:\n  street: 418 Larch Street\n  city: Evanston\n  region: Illinois\n  postalCode: 60201-1234\n  country: US\n',
      '',
    ),
    `clinic/clinic.yaml
  line 2, country: is missing, and no address says in which country the telephone numbers are dialed. Add its code, such as "US".`,
  ],
  [
    'a line of care without an address that cannot be dialed',
    { 'locations/by-video.yaml': 'name: By video\nlines:\n  - title: Desk\n    telephone: 020 7946 0958\n' },
    `clinic/locations/by-video.yaml
  line 4, lines[0].telephone: "020 7946 0958" cannot be dialed. 02079460958 is not an area code and seven digits, neither beginning with 0 or 1: check every digit. Write the number as it is said, such as "(312) 555-0142".`,
  ],
  [
    'an id with capitals',
    clinic('id: larch', 'id: Larch'),
    `clinic/clinic.yaml
  line 2, id: "Larch" cannot be used as an id. Use lower-case letters, digits and single hyphens, such as "first-visit".`,
  ],
  [
    'a person in the order who is not there',
    clinic('[noor-haddad]', '[noor-hadad]'),
    `clinic/clinic.yaml
  line 26, order.people[0]: "noor-hadad" has no file in people/. Did you mean "noor-haddad"?`,
  ],
  [
    'a service twice in the order',
    clinic('    - group', '    - group\n    - group'),
    `clinic/clinic.yaml
  line 29, order.services[1]: "group" is named before. Keep one of the two.`,
  ],
  [
    'a list with a slip in its second entry',
    clinic('legal: []', 'legal:\n  - title: Privacy\n    href: /privacy/\n  - title: Care\n    href: care'),
    `clinic/clinic.yaml
  line 28, legal[1].href: "care" is not a link. Begin with / for a page of this site, # for a place on the page, or https:// for another site.`,
  ],
  [
    'a title of a person that is no text',
    { [noor]: 'name: Noor Haddad\ncredentials: MD\n' },
    `clinic/people/noor-haddad.yaml
  line 2, credentials: "MD" is not a list. Give each entry a line of its own, beginning with a hyphen and a space.`,
  ],
  [
    'a field of a person that is none',
    { [noor]: 'name: Noor Haddad\ntitle: health writer\n' },
    `clinic/people/noor-haddad.yaml
  line 2, title: is not a field here. Choose from "name", "honorific", "credentials", "role", "specialty", "bio", "picture", "href", "licenses", "languages", "profile", "locations".`,
  ],
  [
    'a picture without words',
    { [noor]: 'name: Noor Haddad\npicture:\n  src: /noor.jpg\n  width: 400\n  height: 400\n' },
    `clinic/people/noor-haddad.yaml
  line 2, picture.alt: is missing. Add it.`,
  ],
  [
    'a choice that is none',
    { 'services/group.yaml': 'title: Group\ntext: T.\nevidence: proven\n' },
    `clinic/services/group.yaml
  line 3, evidence: "proven" is not one of the choices. Write "evidence-based" or "complementary".`,
  ],
  [
    'a week of six days',
    { 'schedule.yaml': week(0, 0, 3, 0, 0, 0) },
    `clinic/schedule.yaml
  line 3, days: a list does not hold seven days. List every day, Monday first, with 0 hours for a free day.`,
  ],
  [
    'a day of 25 hours',
    { 'schedule.yaml': week(0, 0, 25, 0, 0, 0, 0) },
    `clinic/schedule.yaml
  line 6, days[2].hours: 25 is not a number that fits here. Give a number from 0 to 24, without quotation marks.`,
  ],
  [
    'two sections of a page with one id',
    {
      'pages/privacy.yaml':
        'title: P\ndescription: D.\nlead: L.\nsections:\n  - { id: a, heading: A, items: [I] }\n  - { id: a, heading: B, items: [I] }\n',
    },
    `clinic/pages/privacy.yaml
  line 6, sections[1].id: "a" is used before. Give every entry of the list an id of its own.`,
  ],
  [
    'a time zone by the name of its city',
    clinic('America/Chicago', 'Chicago'),
    `clinic/clinic.yaml
  line 10, hours.timeZone: "Chicago" is not a time zone. Did you mean "America/Chicago"?`,
  ],
  [
    'opening hours that overlap',
    clinic('[07:00-22:00]', '[07:00-12:00, 11:00-22:00]'),
    `clinic/clinic.yaml
  line 13, hours.week[0].times[1]: "11:00-22:00" overlaps "07:00-12:00". Let one end before the other begins, or write one for both.`,
  ],
  [
    'opening hours that end when they begin',
    clinic('07:00-22:00', '07:00-07:00'),
    `clinic/clinic.yaml
  line 13, hours.week[0].times[0]: "07:00-07:00" ends when it begins. For a whole day write "00:00-24:00"; for a closed day leave it out.`,
  ],
  [
    'opening hours in words, on a day in short, and a field misspelt',
    clinic('days: [monday, friday]\n      times: [07:00-22:00]', 'day: [Mon]\n      times: [9 to 5]'),
    `clinic/clinic.yaml
  line 12, hours.week[0].day: is not a field here. Did you mean "days"?
  line 13, hours.week[0].times[0]: "9 to 5" is not from one time to another. Write both on the 24-hour clock with a hyphen between them, such as "09:00-19:00".`,
  ],
  [
    'a week that is a word',
    clinic('week:\n    - days: [monday, friday]\n      times: [07:00-22:00]', 'week: open'),
    `clinic/clinic.yaml
  line 11, hours.week: "open" is not a week. Write "always", or a list of days and times.`,
  ],
  [
    'a closure on 30 February, without a reason',
    clinic('[07:00-22:00]', '[07:00-22:00]\n  exceptions:\n    - from: 2027-02-30'),
    `clinic/clinic.yaml
  line 15, hours.exceptions[0].from: "2027-02-30" is not in the calendar. Check the month and the day.
  line 15, hours.exceptions[0].reason: is missing. Add it.`,
  ],
  [
    'a holiday on 29 February, one with its year, and one that meets another',
    clinic(
      '[07:00-22:00]',
      `[07:00-22:00]
  holidays:
    - { from: 02-29, reason: Leap day }
    - { from: 2026-12-25, reason: Christmas }
    - { from: fourth thursday of november, to: 11-27, reason: Thanksgiving }
    - { from: 1225, reason: Christmas }`,
    ),
    `clinic/clinic.yaml
  line 15, hours.holidays[0].from: "02-29" is not in every year. Write a day that every year has, or the day with its year as an exception.
  line 16, hours.holidays[1].from: "2026-12-25" is not a day of every year. Write month and day in quotation marks, such as "12-25", or its place in a month, such as "fourth thursday of november". A day with its year stands under "exceptions".
  line 17, hours.holidays[2].to: "11-27" cannot end what begins on "fourth thursday of november". Write the day of the week with which it ends, such as "friday", or leave it out for a single day.
  line 18, hours.holidays[3].from: 1225 is not text. Put it in quotation marks, so that it is read as words.`,
  ],
  [
    'holidays that meet in some years',
    clinic(
      '[07:00-22:00]',
      `[07:00-22:00]
  holidays:
    - { from: fourth Thursday of November, to: friday, reason: Thanksgiving }
    - { from: 11-28, reason: Founders' Day }`,
    ),
    `clinic/clinic.yaml
  line 16, hours.holidays[1].from: meets "Thanksgiving": both have "2024-11-28". Give each day one holiday.`,
  ],
  [
    'a closure of one year without the year',
    clinic('[07:00-22:00]', '[07:00-22:00]\n  exceptions:\n    - { from: 12-25, reason: Christmas }'),
    `clinic/clinic.yaml
  line 15, hours.exceptions[0].from: "12-25" is not a date. Write year, month and day in quotation marks, such as "2026-11-12". What comes every year stands under "holidays", without a year.`,
  ],
  [
    'an unknown topic',
    {
      ...clinic('legal: []', 'legal: []\ntopics:\n  - { id: families, title: Families, text: T. }'),
      ...article('takeaways:', 'topics: [familie]\ntakeaways:'),
    },
    `clinic/articles/first-visit.mdx
  line 10, topics[0]: "familie" is not one of the topics of Larch House. Did you mean "families"?`,
  ],
  [
    'an unknown author',
    article('author: noor-haddad', 'author: noor-hadad'),
    `clinic/articles/first-visit.mdx
  line 5, author: "noor-hadad" is not one of the people of Larch House. Did you mean "noor-haddad"?`,
  ],
  [
    'a reviewer for another clinic',
    article('reviewer: imani-okafor', 'reviewer:\n  meridian: lucas-brandt'),
    `clinic/articles/first-visit.mdx
  line 6, reviewer: names nobody for Larch House. Add a line that begins with "larch:".`,
  ],
  [
    '30 February',
    article("'2026-11-01'", "'2026-02-30'"),
    `clinic/articles/first-visit.mdx
  line 7, published: "2026-02-30" is not in the calendar. Check the month and the day.`,
  ],
  [
    'a date in words',
    article("'2026-11-01'", '1 November 2026'),
    `clinic/articles/first-visit.mdx
  line 7, published: "1 November 2026" is not a date. Write year, month and day in quotation marks, such as "2026-11-12".`,
  ],
  [
    'a review that was to be before the last',
    article("'2027-11-12'", "'2025-11-12'"),
    `clinic/articles/first-visit.mdx
  line 9, nextReview: "2025-11-12" is not after the last review, "2026-11-12". Give the day by which it is read again.`,
  ],
  [
    'two sources with one id',
    article(
      '    href: https://www.samhsa.gov\n',
      '    href: https://www.samhsa.gov\n  - id: samhsa-2021\n    title: B\n    href: https://www.samhsa.gov\n',
    ),
    `clinic/articles/first-visit.mdx
  line 16, references[1].id: "samhsa-2021" is used before. Give every entry of the list an id of its own.`,
  ],
  [
    'a source that cannot be found',
    article('    href: https://www.samhsa.gov\n', ''),
    `clinic/articles/first-visit.mdx
  line 13, references[0].href: is missing. Add it.`,
  ],
  [
    'an article to read next that is not there',
    article('references:', 'related: [first-vist]\nreferences:'),
    `clinic/articles/first-visit.mdx
  line 12, related[0]: "first-vist" is not an article. Did you mean "first-visit"?`,
  ],
  [
    'itself to read next',
    article('references:', 'related: [first-visit]\nreferences:'),
    `clinic/articles/first-visit.mdx
  line 12, related[0]: "first-visit" is this article itself. Name another, or leave it out.`,
  ],
  [
    'a misspelt folder',
    { 'people/imani-okafor.yaml': undefined, 'peple/imani-okafor.yaml': 'name: I\n' },
    `clinic
  peple/: is no part of a clinic. Did you mean "people/"?

clinic/articles/first-visit.mdx
  line 6, reviewer: "imani-okafor" is not one of the people of Larch House. Choose from "noor-haddad".`,
  ],
  [
    'a misspelt file',
    { 'questions.yaml': undefined, 'question.yaml': '- question: A\n  answer: B\n' },
    `clinic
  question.yaml: is no part of a clinic. Did you mean "questions.yaml"?`,
  ],
  [
    'no clinic.yaml',
    { 'clinic.yaml': undefined },
    `clinic
  clinic.yaml: is missing. Add it: it says which clinic this is.`,
  ],
  [
    'an ending of another kind',
    { 'people/noor.yml': 'name: N\n' },
    `clinic/people
  noor.yml: does not end as a file here does. Call it "noor.yaml".`,
  ],
  [
    'a name with a space',
    { 'people/Noor Haddad.yaml': 'name: N\n' },
    `clinic/people
  Noor Haddad.yaml: cannot be used as an id. Use lower-case letters, digits and single hyphens, such as "first-visit.yaml".`,
  ],
  [
    'two files with one id',
    { 'services/group.mdx': '---\ntitle: G\ntext: T.\n---\n' },
    `clinic/services
  group.yaml: has the id of "group.mdx". Keep one of the two, or rename one.`,
  ],
  [
    'a folder in a folder',
    { 'people/old/a.yaml': 'name: N\n' },
    `clinic/people
  old: is a folder in a folder. Move its files up, and take it away.`,
  ],
  [
    'YAML that is a list',
    { 'clinic.yaml': '- a\n- b\n' },
    `clinic/clinic.yaml
  line 1: a list is not a group of fields. Give its fields one under the other, each with its name.`,
  ],
  [
    'a tab',
    clinic('  city: Evanston', '\tcity: Evanston'),
    `clinic/clinic.yaml
  line 16: is indented with a tab. Indent with spaces, two for each level.`,
  ],
  [
    'a second colon',
    { [noor]: 'name: Noor: Haddad\n' },
    `clinic/people/noor-haddad.yaml
  line 1: has a second colon, so that a field would be in a field. Put the value in quotation marks, such as title: "IOP: a guide".`,
  ],
  [
    'a quotation mark that is not closed',
    { [noor]: 'name: "Noor Haddad\nrole: writer\n' },
    `clinic/people/noor-haddad.yaml
  line 1: begins a text in quotation marks that does not end. Close it. Inside of single quotation marks an apostrophe is written twice.`,
  ],
  [
    'an apostrophe in single quotation marks',
    { [noor]: "name: Noor\nbio: 'It's Noor'\n" },
    `clinic/people/noor-haddad.yaml
  line 2: goes on where its value has ended. Put the whole value in quotation marks. Inside of single ones an apostrophe is written twice.`,
  ],
  [
    'an indentation that is off',
    clinic('  city: Evanston', ' city: Evanston'),
    `clinic/clinic.yaml
  line 16: is indented in another way than its neighbors. Begin all fields of a group, and all hyphens of a list, in the same column.`,
  ],
  [
    'a sign of YAML',
    { [noor]: "name: '@'\nbio: @noor writes.\n" },
    `clinic/people/noor-haddad.yaml
  line 2: has a value that begins with a sign of YAML. Put the value in quotation marks.`,
  ],
  [
    'a star',
    { [noor]: 'name: Noor\nbio: *writer*\n' },
    `clinic/people/noor-haddad.yaml
  line 2, bio: "*writer*" refers to nothing above it. Put the value in quotation marks.`,
  ],
  [
    'an exclamation mark',
    { [noor]: 'name: Noor\nbio: !writer\n' },
    `clinic/people/noor-haddad.yaml
  line 2: has a value that begins with an exclamation mark, as types do in YAML. Put the value in quotation marks.`,
  ],
  [
    'a line that is no field',
    { [noor]: 'name: Noor\nwriter\n' },
    `clinic/people/noor-haddad.yaml
  line 2: is no field with a value. Put a colon and a space after the name, or indent the line if it belongs to the one above.`,
  ],
  [
    'a bracket that is not closed',
    { [noor]: 'name: Noor\ncredentials: [MD\n' },
    `clinic/people/noor-haddad.yaml
  line 2: has a bracket that is not closed. Close it, or put the value in quotation marks.`,
  ],
  [
    'a name that is written twice',
    { [noor]: 'name: Noor\nrole: writer\nname: Noor Haddad\n' },
    `clinic/people/noor-haddad.yaml
  line 3, name: is written twice. Keep one of the two.`,
  ],
  [
    'two documents',
    { [noor]: 'name: Noor\n---\nname: Imani\n' },
    `clinic/people/noor-haddad.yaml
  line 2: begins a second part of the file. Take out the three hyphens, or put the second part into a file of its own.`,
  ],
  [
    'an empty file',
    { [noor]: '' },
    `clinic/people/noor-haddad.yaml
  The whole file: is empty. Write its fields.`,
  ],
  [
    'a file with a remark only',
    { [noor]: '# soon\n' },
    `clinic/people/noor-haddad.yaml
  The whole file: holds no fields. Write its fields.`,
  ],
  [
    'a file that is a word',
    { [noor]: 'Noor\n' },
    `clinic/people/noor-haddad.yaml
  line 1: "Noor" is not a group of fields. Give its fields one under the other, each with its name.`,
  ],
  [
    '5 MB',
    { [noor]: 'name: Noor\nbio: ' + 'x'.repeat(5e6) },
    `clinic/people/noor-haddad.yaml
  The whole file: has 5.0 MB, and a file of content has 1 MB at most. Take out what is no text, such as pictures, and put it into files of its own.`,
  ],
  [
    'not UTF-8',
    { [noor]: Buffer.from('name: Noor\nrole: señora\n', 'latin1') },
    `clinic/people/noor-haddad.yaml
  line 2: is not UTF-8 text. Save it anew with the encoding UTF-8.`,
  ],
  [
    'UTF-16',
    { [noor]: Buffer.from('\ufeffname: Noor\n', 'utf16le') },
    `clinic/people/noor-haddad.yaml
  The whole file: is not UTF-8 text, but UTF-16. Save it anew with the encoding UTF-8.`,
  ],
  [
    'aliases without end',
    {
      [noor]:
        'name: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n',
    },
    `clinic/people/noor-haddad.yaml
  The whole file: repeats itself more than 100 times by its aliases. Write out what is meant, without & and *.`,
  ],
  [
    'an alias of itself',
    { [noor]: 'name: Noor\ncredentials: &a [*a]\n' },
    `clinic/people/noor-haddad.yaml
  line 2, credentials[0]: "*a" refers to nothing above it. Put the value in quotation marks.`,
  ],
  [
    'deep nesting',
    { [noor]: 'name: ' + '['.repeat(20000) },
    `clinic/people/noor-haddad.yaml
  line 1: is nested too deeply. Keep groups and lists a few levels deep.`,
  ],
  [
    'no front matter',
    article('---\ntitle', 'title'),
    `clinic/articles/first-visit.mdx
  The whole file: does not begin with front matter. Begin with a line of three hyphens, then the fields, then three hyphens again.`,
  ],
  [
    'front matter without an end',
    { 'articles/first-visit.mdx': '---\ntitle: A\n\nText.\n' },
    `clinic/articles/first-visit.mdx
  line 1: begins front matter that does not end. Put three hyphens below its fields.`,
  ],
  [
    'a name that JavaScript keeps',
    { [noor]: 'name: Noor\n__proto__: {}\nconstructor: 1\n' },
    `clinic/people/noor-haddad.yaml
  line 2, __proto__: is not a field here. Take it out.
  line 3, constructor: is not a field here. Take it out.`,
  ],
  [
    'a person who gives a service twice, and a place where it is given twice',
    {
      'services/group.yaml':
        'title: Group\ntext: T.\npeople: [noor-haddad, imani-okafor, noor-haddad]\nlocations:\n  - mill\n  - mill\n',
      'locations/mill.yaml': 'name: Mill\n',
    },
    `clinic/services/group.yaml
  line 3, people[2]: "noor-haddad" is named before. Keep one of the two.
  line 6, locations[1]: "mill" is named before. Keep one of the two.`,
  ],
  [
    'an article to read next, a language and a notice that are named twice',
    {
      ...clinic('legal: []', 'legal: []\nnotices: [part-2, part-2]'),
      [noor]: 'name: Noor Haddad\nlanguages: [English, English]\n',
      'policies/records.mdx':
        "---\ntitle: R\ndescription: D.\nlead: L.\nupdated: '2026-01-02'\nnotices: [part-2]\n---\nText.\n",
    },
    `clinic/clinic.yaml
  line 25, notices[1]: "part-2" is named before. Keep one of the two.

clinic/people/noor-haddad.yaml
  line 2, languages[1]: "English" is named before. Keep one of the two.`,
  ],
  [
    'a plan that is in the network and out of it, and was verified after its last day',
    {
      'plans.yaml': `verified: '2026-11-12'
expires: '2026-11-01'
items:
  - { id: a, title: Prairie Mutual, network: in }
  - { id: b, title: Prairie Mutual, network: out }
`,
    },
    `clinic/plans.yaml
  line 2, expires: "2026-11-01" is before it was verified, "2026-11-12". Check both days.
  line 5, items[1].title: "Prairie Mutual" is there before. Keep one of the two, or say in the title what sets them apart.`,
  ],
  [
    'a price that is more than the most, in money that nobody has',
    {
      'costs.yaml':
        "verified: '2026-01-02'\nexpires: '2026-12-31'\ncurrency: XYZ\nitems:\n  - { id: a, title: Talk, amount: 90, most: 60, per: an hour }\n",
    },
    `clinic/costs.yaml
  line 3, currency: "XYZ" stands for no currency. Write three capital letters, such as "USD".
  line 5, items[0].most: 60 is less than the amount, 90. Change the two, or leave it out.`,
  ],
  [
    'prices that no bill has, and what they are for with a word too many',
    {
      'costs.yaml':
        "verified: '2026-01-02'\nexpires: '2026-12-31'\nitems:\n  - { id: a, title: Talk, amount: 90.555, per: for an hour }\n",
    },
    `clinic/costs.yaml
  line 4, items[0].amount: 90.555 would be shown with two digits after the point. Write the amount as it is charged.
  line 4, items[0].per: "for an hour" would be shown after "for". Leave the first word out: "a session".`,
  ],
  [
    'prices and plans without any',
    {
      'plans.yaml': "verified: '2026-01-02'\nexpires: '2026-12-31'\nitems: []\n",
      'costs.yaml': "verified: '2026-01-02'\nexpires: '2026-12-31'\nitems: []\n",
    },
    `clinic/plans.yaml
  line 3, items: has no entry. Add one, or take the file away.

clinic/costs.yaml
  line 3, items: has no entry. Add one, or take the file away.`,
  ],
  [
    'a name with a title, and one with degrees',
    {
      'people/imani-okafor.yaml': 'name: Dr Imani Okafor\nhonorific: Dr.\n',
      [noor]: 'name: Noor Haddad, LCSW\n',
      'people/ruth-delacroix.yaml': 'name: Ruth Delacroix, Jr.\n',
      'people/draven-misra.yaml': 'name: Draven Misra\n',
    },
    `clinic/people/imani-okafor.yaml
  line 1, name: "Dr Imani Okafor" has more than the name. A title stands in "honorific", and each degree in "credentials".

clinic/people/noor-haddad.yaml
  line 1, name: "Noor Haddad, LCSW" has more than the name. A title stands in "honorific", and each degree in "credentials".`,
  ],
  [
    'a ZIP code with a digit too few, which another country may have',
    {
      ...clinic('60201-1234', "'6020'"),
      'locations/graz.yaml':
        "name: Graz\naddress: { street: S, city: Graz, region: Styria, postalCode: '8010', country: AT }\n",
    },
    `clinic/clinic.yaml
  line 18, address.postalCode: "6020" is no ZIP code. Write its five digits, such as "60201".`,
  ],
  [
    'a state that is misspelt, or none, where another country may have what it will',
    {
      ...clinic('region: Illinois', 'region: Calfornia'),
      'locations/a.yaml': "name: A\naddress: { street: S, city: C, region: Ill., postalCode: '60201', country: US }\n",
      'locations/b.yaml': "name: B\naddress: { street: S, city: C, region: TN, postalCode: '37011', country: US }\n",
      'locations/c.yaml': "name: C\naddress: { street: S, city: C, region: Styria, postalCode: '8010', country: AT }\n",
    },
    `clinic/clinic.yaml
  line 17, address.region: "Calfornia" is no state. Did you mean "California"?

clinic/locations/a.yaml
  line 2, address.region: "Ill." is no state. Write its name, such as "Illinois", or its two letters.`,
  ],
  [
    'a license that is there twice, and not one of the same title from another state',
    {
      'people/noor-haddad.yaml': `name: Noor Haddad
licenses:
${['Illinois', 'Indiana', 'Illinois']
  .map((state) => `  - { title: Social worker, issuer: State of ${state}, expires: '2027-01-02' }\n`)
  .join('')}`,
    },
    `clinic/people/noor-haddad.yaml
  line 5, licenses[2].title: "Social worker" is there before. Keep one of the two.`,
  ],
  [
    'an emergency call for the number of the clinic',
    clinic("tty: '711'", "tty: '911'\n  sms: '911'"),
    `clinic/clinic.yaml
  line 8, telephone.tty: "911" is for emergencies, and reaches nobody of the clinic. Write a number that the clinic answers, or "711" for the relay service.
  line 9, telephone.sms: "911" is for emergencies, and reaches nobody of the clinic. Write a number that the clinic answers.`,
  ],
  [
    'a heading with nothing below it, and what a list says twice',
    {
      'pages/privacy.yaml':
        'title: P\ndescription: D.\nlead: L.\nsections:\n  - id: a\n    heading: A\n  - id: b\n    heading: B\n    items: [One, one.]\n',
      'services/group.yaml': 'title: Group\ntext: T.\nforWhom: [Anyone, Anyone]\n',
    },
    `clinic/services/group.yaml
  line 3, forWhom[1]: "Anyone" is named before. Keep one of the two.

clinic/pages/privacy.yaml
  line 5, sections[0]: has a heading and nothing below it. Add "paragraphs" or "items", or take it out.
  line 9, sections[1].items[1]: "one." is named before. Keep one of the two.`,
  ],
  [
    'a holiday and a closure whose days are the wrong way round',
    clinic(
      '[07:00-22:00]',
      "[07:00-22:00]\n  holidays:\n    - { from: '12-26', to: '12-24', reason: Christmas }\n  exceptions:\n    - { from: '2026-12-24', to: '2062-12-26', reason: Repairs }",
    ),
    `clinic/clinic.yaml
  line 15, hours.holidays[0].to: "12-24" is the last of 364 days since "12-26". Check both days. What holds for so long stands in the week, or in a season.
  line 17, hours.exceptions[0].to: "2062-12-26" is the last of 13152 days since "2026-12-24". Check both days. What holds for so long stands in the week, or in a season.`,
  ],
  [
    'a week on none of whose days someone is there',
    clinic('times: [07:00-22:00]', 'times: []'),
    `clinic/clinic.yaml
  line 11, hours.week: names no day on which someone is there. List days and times, or write "always".`,
  ],
  [
    'at most fewer hours than at least',
    { 'services/group.yaml': 'title: Group\ntext: T.\nhoursAWeek:\n  least: 9\n  most: 6\n' },
    `clinic/services/group.yaml
  line 5, hoursAWeek.most: 6 is less than the least, 9. Change the two, or leave it out.`,
  ],
  [
    'numbers that were verified on a day that has not come',
    {
      'costs.yaml':
        "verified: '2027-01-02'\nexpires: '2027-12-31'\nitems:\n  - { id: a, title: Talk, amount: 90, per: an hour }\n",
    },
    `clinic/costs.yaml
  line 1, verified: "2027-01-02" has not come yet: the site is built for 2026-11-29. Give the day on which it was done.`,
  ],
  [
    'a review that has not happened',
    article("reviewed: '2026-11-12'", "reviewed: '2026-11-30'"),
    `clinic/articles/first-visit.mdx
  line 8, reviewed: "2026-11-30" has not come yet: the site is built for 2026-11-29. Give the day on which it was done.`,
  ],
  [
    'an article and a policy without a text',
    {
      ...article('\n## The first hour\n\nBring yourself.\n', ''),
      'policies/records.mdx': "---\ntitle: R\ndescription: D.\nlead: L.\nupdated: '2026-12-01'\n---\n\n",
    },
    `clinic/policies/records.mdx
  line 5, updated: "2026-12-01" has not come yet: the site is built for 2026-11-29. Give the day on which it was done.
  The whole file: has no text below its fields. Write it, or take the file away.

clinic/articles/first-visit.mdx
  The whole file: has no text below its fields. Write it, or take the file away.`,
  ],
  [
    'a word on whether it is past',
    { 'accreditations.yaml': `${accreditation("'2027-11-28'")}  expired: true\n` },
    `clinic/accreditations.yaml
  line 7, [0].expired: is found out for each day. Take it out.`,
  ],
  [
    'a country that nobody knows, and the United Kingdom by another name',
    {
      ...clinic('country: US', 'country: ZZ'),
      'crisis.yaml': `verified: '2026-01-02'
country: UK
lines:
  - { id: a, title: Line, telephone: 116 123, text: T., verifyHref: https://a.example }
`,
    },
    `clinic/clinic.yaml
  line 19, address.country: "ZZ" stands for no country. Write two capital letters, such as "US" or "GB".

clinic/crisis.yaml
  line 2, country: "UK" stands for no country. Write two capital letters, such as "US" or "GB".`,
  ],
  [
    'a line without a number',
    { [larch]: 'name: Larch Street\nlines:\n  - title: Desk\n' },
    `clinic/locations/larch-street.yaml
  line 3, lines[0]: has no number. Add "telephone", or "sms" for one that takes text messages.`,
  ],
  [
    'a crisis line that nothing reaches',
    {
      'crisis.yaml':
        "verified: '2026-01-02'\ncountry: US\nlines:\n  - { id: a, title: Line, text: T., verifyHref: https://a.example }\n",
    },
    `clinic/crisis.yaml
  line 4, lines[0]: cannot be reached. Add "telephone", "sms" or "href".`,
  ],
  [
    'no crisis line at all',
    { 'crisis.yaml': "verified: '2026-01-02'\ncountry: US\nlines: []\n" },
    `clinic/crisis.yaml
  line 3, lines: names no line. Add one, or take the file away.`,
  ],
  [
    'a sign without width, and one that turns the direction',
    { [noor]: 'name: Noor\u200B Haddad\n', ...clinic('name: Larch House', 'name: Larch \u202EHouse') },
    `clinic/clinic.yaml
  line 3: holds a sign that nobody sees (U+202E). Write the line anew.

clinic/people/noor-haddad.yaml
  line 1: holds a sign that nobody sees (U+200B). Write the line anew.`,
  ],
  [
    'an accreditation that is past',
    { 'accreditations.yaml': accreditation("'2026-11-28'") },
    `clinic/accreditations.yaml
  line 6, [0].expires: "2026-11-28" has passed: the site is built for 2026-11-29. Renew it, take it out, or say with "onExpiry" that it is to "drop" or "say" so.`,
  ],
  [
    'an accreditation without a day',
    { 'accreditations.yaml': accreditation('soon') },
    `clinic/accreditations.yaml
  line 6, [0].expires: "soon" is not a date. Write year, month and day in quotation marks, such as "2026-11-12".`,
  ],
  [
    'prices that are past',
    {
      'costs.yaml':
        "verified: '2025-01-02'\nexpires: '2025-12-31'\nitems:\n  - { id: a, title: Talk, amount: 90, per: an hour }\n",
    },
    `clinic/costs.yaml
  line 2, expires: "2025-12-31" has passed: the site is built for 2026-11-29. Renew it, take it out, or say with "onExpiry" that it is to "drop" or "say" so.`,
  ],
  [
    'a plan that is neither in the network nor out of it',
    {
      'plans.yaml':
        "verified: '2026-01-02'\nexpires: '2026-12-31'\nitems:\n  - { id: a, title: Prairie Mutual, network: maybe }\n",
    },
    `clinic/plans.yaml
  line 4, items[0].network: "maybe" is not one of the choices. Write "in" or "out".`,
  ],
  [
    'a crisis line that cannot be dialed',
    {
      'crisis.yaml': `verified: '2026-01-02'
country: GB
lines:
  - { id: listening, title: Listening line, telephone: (312) 555-01, text: T., verifyHref: https://a.example }
`,
    },
    `clinic/crisis.yaml
  line 4, lines[0].telephone: "(312) 555-01" cannot be dialed. A number of GB begins with 0, or with +44 and then no 0: write all of it. Write the number as it is said, such as "(312) 555-0142".`,
  ],
  [
    'words of a person with the name of their family',
    { 'testimonials.yaml': testimonial('Jane Miller', "'2027-10-03'") },
    `clinic/testimonials.yaml
  line 3, [0].name: "Jane Miller" says who the person is. Write the first name or initials, such as "Jane" or "J. M.".`,
  ],
  [
    'words of a person without the last day of the permission',
    { 'testimonials.yaml': testimonial('J. M.', '') },
    `clinic/testimonials.yaml
  line 6, [0].authorization.expires: is empty. Write year, month and day in quotation marks, such as "2026-11-12".`,
  ],
  [
    'a permission that ends before it begins',
    { 'testimonials.yaml': testimonial('J. M.', "'2024-10-03'") },
    `clinic/testimonials.yaml
  line 6, [0].authorization.expires: "2024-10-03" is before it was signed, "2025-10-03". Check both days on the signed paper.`,
  ],
  [
    'a permission that was taken back before it was given',
    { 'testimonials.yaml': testimonial('J. M.', "'2027-10-03'\n    revoked: '2025-10-02'") },
    `clinic/testimonials.yaml
  line 7, [0].authorization.revoked: "2025-10-02" is before it was signed, "2025-10-03". Check both days on the signed paper.`,
  ],
  [
    'words of a person without a permission',
    { 'testimonials.yaml': '- { id: evenings, quote: They knew my name., name: J. M. }\n' },
    `clinic/testimonials.yaml
  line 1, [0].authorization: is missing. Add it.`,
  ],
  [
    'two people with one page, and two places with one name',
    {
      'people/imani-okafor.yaml': 'name: Imani Okafor\nhref: /team/noor-haddad/\n',
      [noor]: 'name: Noor Haddad\nhref: /team/noor-haddad/\n',
      [larch]: 'name: Larch Street\n',
      'locations/mill-yard.yaml': 'name: larch street\n',
    },
    `clinic/locations/mill-yard.yaml
  line 1, name: "larch street" is the name of "larch-street" as well. Keep one of the two, or say in the name what sets them apart.

clinic/people/noor-haddad.yaml
  line 2, href: "/team/noor-haddad/" is the page of "imani-okafor" as well. Give each a page of its own, or leave it out.`,
  ],
  [
    'two services and two articles with one title',
    {
      'services/talks.yaml': 'title: Group therapy\ntext: T.\n',
      'articles/second-visit.mdx': sound['articles/first-visit.mdx'],
    },
    `clinic/services/talks.yaml
  line 1, title: "Group therapy" is the title of "group" as well. Keep one of the two, or say in the title what sets them apart.

clinic/articles/second-visit.mdx
  line 2, title: "What to bring to a first visit" is the title of "first-visit" as well. Keep one of the two, or say in the title what sets them apart.`,
  ],
  [
    'a question that is asked twice, in other letters',
    { 'questions.yaml': '- question: Can I stop?\n  answer: Yes.\n- question: can I  stop\n  answer: At any time.\n' },
    `clinic/questions.yaml
  line 3, [1].question: "can I  stop" is there before. Keep one of the two, or say in the question what sets them apart.`,
  ],
  [
    'a link of the navigation, a day of the week and words of a person that are there twice',
    {
      ...clinic(
        'legal: []',
        'legal:\n  - { title: Privacy, href: /privacy/ }\n  - { title: Privacy, href: /records/ }',
      ),
      'schedule.yaml': week(0, 0, 0, 0, 0, 0, 0).replace('Day 1', 'Day 0'),
      'testimonials.yaml':
        testimonial('J. M.', "'2027-10-03'") + testimonial('K.', "'2027-10-03'").replace('evenings', 'mornings'),
    },
    `clinic/clinic.yaml
  line 26, legal[1].title: "Privacy" is there before. Keep one of the two, or say in the title what sets them apart.

clinic/schedule.yaml
  line 5, days[1].day: "Day 0" is there before. Keep one of the two, or say in the day what sets them apart.

clinic/testimonials.yaml
  line 8, [1].quote: "They knew my name." is there before. Keep one of the two, or say in the quote what sets them apart.`,
  ],
  [
    'a crisis line in other languages without one, and in one without words',
    {
      'crisis.yaml': `verified: '2026-01-02'
country: US
lines:
  - { id: a, title: A, telephone: '988', text: T., verifyHref: https://a.example, translations: {} }
  - { id: b, title: B, telephone: '988', text: T., verifyHref: https://a.example, translations: { es: {} } }
`,
    },
    `clinic/crisis.yaml
  line 4, lines[0].translations: names no language. Add one by its tag, such as "es", or take it out.
  line 5, lines[1].translations.es: says nothing in this language. Add "title" or "text", or take it out.`,
  ],
  [
    'HTML, Markdown and what a printer sets, in fields that are shown as they are',
    {
      'questions.yaml': `- question: Can I <em>stop</em>?
  answer: At any time.<br/>Ask us.
- question: Is it **free**?
  answer: See [prices](/insurance/).
- question: Who&nbsp;comes?
  answer: Lorem ipsum dolor sit amet.
`,
    },
    `clinic/questions.yaml
  line 1, [0].question: "<em>" would be shown as it is. Write the words alone: this field takes no HTML and no Markdown.
  line 2, [0].answer: "<br/>" would be shown as it is. Write the words alone: this field takes no HTML and no Markdown.
  line 3, [1].question: "**free**" would be shown as it is. Write the words alone: this field takes no HTML and no Markdown.
  line 4, [1].answer: "[prices](/insurance/)" would be shown as it is. Write the words alone: this field takes no HTML and no Markdown.
  line 5, [2].question: "&nbsp;" would be shown as it is. Write the words alone: this field takes no HTML and no Markdown.
  line 6, [2].answer: "Lorem ipsum" would be shown as it is. Write the words alone: this field takes no HTML and no Markdown.`,
  ],
  [
    'a name and a quotation in quotation marks of print',
    {
      [noor]: 'name: “Noor Haddad”\n',
      'testimonials.yaml': testimonial('J. M.', "'2027-10-03'").replace('They knew my name.', '“They knew my name.”'),
    },
    `clinic/people/noor-haddad.yaml
  line 1, name: "“Noor Haddad”" would be shown with its quotation marks. Leave them out, or write straight ones, which YAML takes off.

clinic/testimonials.yaml
  line 2, [0].quote: "“They knew my name.”" would be shown with its quotation marks. Leave them out, or write straight ones, which YAML takes off.`,
  ],
  [
    'years of another century',
    { 'accreditations.yaml': accreditation("'2208-05-31'"), ...article("'2026-11-01'", "'1926-11-01'") },
    `clinic/accreditations.yaml
  line 6, [0].expires: "2208-05-31" is in another century. Check the year.

clinic/articles/first-visit.mdx
  line 7, published: "1926-11-01" is in another century. Check the year.`,
  ],
  [
    'addresses with a space in them, with two beginnings and without an ending',
    {
      'accreditations.yaml': ['https://a.example/my page', 'https://https://a.example', 'https://lakes-council']
        .map((address, index) =>
          accreditation("'2027-05-31'")
            .replace('https://lakes-council.example', address)
            .replace('care', `care-${index}`),
        )
        .join(''),
    },
    `clinic/accreditations.yaml
  line 5, [0].verifyHref: "https://a.example/my page" is not a web address. Copy the full address of the page, beginning with https://.
  line 11, [1].verifyHref: "https://https://a.example" is not a web address. Copy the full address of the page, beginning with https://.
  line 17, [2].verifyHref: "https://lakes-council" is not a web address. Copy the full address of the page, beginning with https://.`,
  ],
  [
    'a picture that is described by the name of its file, and a language by its tag',
    {
      [noor]:
        'name: Noor\npicture: { src: /n.webp, alt: noor-400.webp, width: 400, height: 400 }\nlanguages: [en, Igbo]\n',
    },
    `clinic/people/noor-haddad.yaml
  line 2, picture.alt: "noor-400.webp" is the name of a file. Say in a sentence what the picture shows, or give "" if it only decorates.
  line 3, languages[0]: "en" is the tag of a language. Write its name, such as "Spanish".`,
  ],
  [
    'a crisis line in a language that nobody speaks',
    {
      'crisis.yaml':
        "verified: '2026-01-02'\ncountry: US\nlines:\n  - { id: a, title: A, telephone: '988', text: T., verifyHref: https://a.example, translations: { sp: { title: B } } }\n",
    },
    `clinic/crisis.yaml
  line 4, lines[0].translations.sp: "sp" stands for no language. Write its two or three small letters, such as "es".`,
  ],
  [
    'letters that a copy has lost',
    { [noor]: 'name: Noor Haddad\nbio: Noorâ€™s book.\n', 'questions.yaml': '- question: S\uFFFD?\n  answer: A.\n' },
    `clinic/people/noor-haddad.yaml
  line 2: holds what is left of a letter, "â€™". Write the letter anew: a copy has lost it.

clinic/questions.yaml
  line 1: holds what is left of a letter, "\uFFFD". Write the letter anew: a copy has lost it.`,
  ],
  [
    'spaces of print where YAML needs those of the keyboard',
    { [noor]: 'name:\u00A0Noor Haddad\nrole: writer\n', ...clinic('  admissions:', '\u00A0\u00A0admissions:') },
    `clinic/clinic.yaml
  line 7: has a space that YAML does not know (U+00A0). Write the spaces of the line anew.

clinic/people/noor-haddad.yaml
  line 1: has a space that YAML does not know (U+00A0). Write the spaces of the line anew.`,
  ],
  [
    'a copy that is kept, and a picture among the people',
    { 'people/noor-haddad.yaml.bak': 'name: N\n', 'people/noor.jpg': 'x' },
    `clinic/people
  noor-haddad.yaml.bak: does not end as a file here does. Move it elsewhere, or take it away: files here end with ".yaml".
  noor.jpg: does not end as a file here does. Move it elsewhere, or take it away: files here end with ".yaml".`,
  ],
  [
    'a notice that applies, and that nothing gives',
    clinic('legal: []', 'legal: []\nnotices: [surprise-billing]'),
    `clinic/clinic.yaml
  line 25, notices[0]: "surprise-billing" applies, and nothing gives this notice. Write it in policies/, and name it under "notices" of its file.`,
  ],
  [
    'a place that a person works at, and that is not there',
    { [noor]: 'name: Noor Haddad\nlocations: [larch-stret]\n', 'locations/larch-street.yaml': 'name: Larch Street\n' },
    `clinic/people/noor-haddad.yaml
  line 2, locations[0]: "larch-stret" is not one of the locations of the clinic. Did you mean "larch-street"?`,
  ],
  [
    'a person who gives a service, and is not there',
    { 'services/group.yaml': 'title: Group\ntext: T.\npeople:\n  - noor-haddad\n  - imani\n' },
    `clinic/services/group.yaml
  line 5, people[1]: "imani" is not one of the people of the clinic. Choose from "imani-okafor", "noor-haddad".`,
  ],
  [
    'a line of a location that cannot be dialed there',
    { 'locations/larch-street.yaml': 'name: Larch Street\nlines:\n  - title: Desk\n    telephone: 555-0142\n' },
    `clinic/locations/larch-street.yaml
  line 4, lines[0].telephone: "555-0142" cannot be dialed. It has no area code: write all 10 digits. Write the number as it is said, such as "(312) 555-0142".`,
  ],
  [
    'a license that is past',
    {
      [noor]:
        "name: Noor Haddad\nlicenses:\n  - title: Counselor\n    issuer: Board\n    expires: '2026-06-30'\n    onExpiry: fail\n",
    },
    `clinic/people/noor-haddad.yaml
  line 5, licenses[0].expires: "2026-06-30" has passed: the site is built for 2026-11-29. Renew it, take it out, or say with "onExpiry" that it is to "drop" or "say" so.`,
  ],
  [
    'more hours than a week has',
    { 'services/group.yaml': 'title: Group\ntext: T.\nhoursAWeek:\n  least: 169\n' },
    `clinic/services/group.yaml
  line 4, hoursAWeek.least: 169 is not a number that fits here. Give a number from 0 to 168, without quotation marks.`,
  ],
  [
    'a review that is overdue, where that is to fail',
    article("nextReview: '2027-11-12'", "nextReview: '2026-11-28'\nonExpiry: fail"),
    `clinic/articles/first-visit.mdx
  line 9, nextReview: "2026-11-28" has passed: the site is built for 2026-11-29. Have it read again, or say with "onExpiry" that it is to "drop" or "say" so.`,
  ],
  [
    'a time zone that is none',
    {
      [larch]: `name: Larch Street
hours:
  timeZone: America/Chigaco
  week: always
`,
    },
    `clinic/locations/larch-street.yaml
  line 3, hours.timeZone: "America/Chigaco" is not a time zone. Write the name of the time zone database, such as "America/Chicago".`,
  ],
  [
    'spans of a day that overlap',
    {
      [larch]: `name: Larch Street
hours:
  timeZone: America/Chicago
  week:
    - times: [09:00-13:00, 12:00-17:00]
`,
    },
    `clinic/locations/larch-street.yaml
  line 5, hours.week[0].times[1]: "12:00-17:00" overlaps "09:00-13:00". Let one end before the other begins, or write one for both.`,
  ],
  [
    'a closure on 30 February',
    {
      [larch]: `name: Larch Street
hours:
  timeZone: America/Chicago
  week: always
  exceptions:
    - from: '2027-02-30'
      reason: Moving
`,
    },
    `clinic/locations/larch-street.yaml
  line 6, hours.exceptions[0].from: "2027-02-30" is not in the calendar. Check the month and the day.`,
  ],
  [
    'a week in words',
    {
      [larch]: `name: Larch Street
hours:
  timeZone: America/Chicago
  week: Every day
`,
    },
    `clinic/locations/larch-street.yaml
  line 4, hours.week: "Every day" is not a week. Write "always", or a list of days and times.`,
  ],
];

describe('each fault in a file of a clinic is told with its place, its value and its remedy', () => {
  test.each(faults)('%s', (_, files, said) => {
    expect(saidOf(files)).toBe(said);
  });
});

import { describe, expect, test } from 'vitest';

import { readText } from '../index.js';

const components = ['Callout', 'CrisisSupport', 'Figure', 'TelephoneLink', 'TextLink'];

const read = (body: string) =>
  readText({ file: 'policies/records.mdx', body, references: ['mccarty-2014'], country: 'US' }, { components });

/** What is said of a text, a line each with its number. */
const saidOf = (body: string) =>
  read(`Words.\n\n${body}`).problems.map(({ line, message, remedy }) => `${line}: ${message} ${remedy}`);

const tags =
  'End what a tag begins with /> or with its closing tag, which stands in the same line, or like the other on a line of its own.';
const signs = 'Put that line right. < and { begin code: write &lt; and &#123; for the signs themselves.';
const leads = 'Begin with / for a page of this site, # for a place on the page, or https:// for another site.';
const brackets = 'Write [words](/page/), with nothing between the two and no space in the address.';
const shortcode = 'Write what the content system made of it, as Markdown or as a component.';
const box = 'Write the component for it, such as <Callout heading="Note"> on a line of its own.';
const apart = 'Write the one after the other.';
const stars = 'Put two stars right before the words and two right after.';

describe('each fault of a text is told with its line, its value and its remedy', () => {
  test.each([
    [
      'a tag that is not closed',
      '<Callout>\n\nWords',
      `3: "<Callout>" cannot be read as MDX: Expected a closing tag for \`<Callout>\`. ${tags}`,
    ],
    [
      'a brace',
      'Fewer than {9 hours',
      `3: "Fewer than {9 hours" cannot be read as MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`. ${signs}`,
    ],
    [
      'words in braces',
      'Call {the front desk} now',
      `3: "Call {the front desk} now" cannot be read as MDX: what begins with {, import or export is read as code, and is none. ${signs}`,
    ],
    [
      'fewer than',
      'Groups of <5 people',
      `3: "Groups of <5 people" cannot be read as MDX: Unexpected character \`5\` (U+0035) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`. ${signs}`,
    ],
    [
      'a name in braces',
      'Call {phone} now',
      '3: reads "{" as the beginning of code, in which nothing is called "phone". Write &#123; for the sign itself, or the words without braces.',
    ],
    [
      'a component that is misspelt',
      '<CrisisSuport />',
      '3: <CrisisSuport> is no component with which this text can be written. Did you mean "CrisisSupport"?',
    ],
    [
      'a component in small letters',
      '<callout>Words</callout>',
      '3: <callout> is no component with which this text can be written. Did you mean "Callout"?',
    ],
    [
      'a source that is not there',
      '<Cairn.Citation reference="x" />',
      '3: cites "x", which is not a reference. Choose from "mccarty-2014".',
    ],
    [
      'a new line in a heading',
      '## One\\\ntwo',
      '3: "\\\\" makes no new line, and would be shown as it is. Take it out: headings and paragraphs end by themselves.',
    ],
    [
      'a citation in a link',
      '[A review<Citation reference="mccarty-2014" />](/a/)',
      `3: has a link to "mccarty-2014" within that to "/a/", which ends there for browsers. ${apart}`,
    ],
    [
      'a footnote in a link',
      '[A review[^1]](/a/)\n\n[^1]: Words.',
      `3: has a link to a footnote within that to "/a/", which ends there for browsers. ${apart}`,
    ],
    [
      'a number in a link of a component',
      '<TextLink href="/a/">Ask <TelephoneLink telephone={props.clinic.telephone} /></TextLink>',
      `3: has a link to <TelephoneLink> within that to "/a/", which ends there for browsers. ${apart}`,
    ],
    [
      'a link in a link as a tag',
      '<a href="/a/">\n\nSee [b](/b/).\n\n</a>',
      `5: has a link to "/b/" within that to "/a/", which ends there for browsers. ${apart}`,
    ],
    [
      'a heading as a tag',
      '<h2>Raw</h2>',
      '3: has a heading as a tag, <h2>, to which no link of the contents can lead. Write it as Markdown, on a line of its own: ## and then its words.',
    ],
    [
      'a heading of the first rank',
      '# Your record',
      '3: "Your record" is a heading of the first rank, which the page has in its title. Begin it with ## in place of #.',
    ],
    [
      'a heading without a space',
      '##Your record',
      '3: "##Your record" makes no heading, and would be shown as it is. Write a space after the last #.',
    ],
    [
      'a line of hyphens below words',
      'Your record\n---',
      '4: makes a heading of the words above it, with "---" below them. Leave an empty line before it, or write the heading with ## before its words.',
    ],
    ['a link without its stroke', '[cost](insurance/)', `3: "insurance/" is not a link. ${leads}`],
    ['a link without https', '[cost](www.samhsa.gov)', `3: "www.samhsa.gov" is not a link. ${leads}`],
    ['a link to nothing', '[cost]()', `3: "" is not a link. ${leads}`],
    ['a link that runs code', '[cost](javascript:alert(1))', `3: "javascript:alert(1)" is not a link. ${leads}`],
    [
      'a link with a space in it',
      'See\n[cost](/our prices/)',
      `4: "[cost](/our prices/)" makes no link, and would be shown as it is. ${brackets}`,
    ],
    [
      'a link with a space before it',
      '[cost] (/insurance/)',
      `3: "[cost] (/insurance/)" makes no link, and would be shown as it is. ${brackets}`,
    ],
    [
      'a link whose address is nowhere',
      '[cost][cost]',
      `3: "[cost][cost]" makes no link, and would be shown as it is. ${brackets}`,
    ],
    [
      'a footnote that is nowhere',
      'Words.[^1]',
      '3: "[^1]" makes no footnote, and would be shown as it is. Write the note on a line of its own that begins with the same sign and a colon.',
    ],
    [
      'a link as a wiki has it',
      'See [[Our prices]].',
      '3: "[[Our prices]]" makes no link, and would be shown as it is. Write [words](/page/), with single brackets and the address of the page.',
    ],
    [
      'a shortcode',
      '[gallery ids="7,8" columns=2]',
      `3: "[gallery ids=\\"7,8\\" columns=2]" makes nothing here, and would be shown as it is. ${shortcode}`,
    ],
    [
      'the end of a shortcode',
      'Words[/caption]',
      `3: "[/caption]" makes nothing here, and would be shown as it is. ${shortcode}`,
    ],
    [
      'a box of another Markdown',
      ':::note\nWords.\n:::',
      `3: ":::note" makes no box, and would be shown as it is. ${box}`,
    ],
    ['a box of GitHub', '> [!NOTE]\n> Words.', `3: "[!NOTE]" makes no box, and would be shown as it is. ${box}`],
    [
      'stars that are not closed',
      'This is **bold',
      `3: "**" makes nothing bold, and would be shown as it is. ${stars}`,
    ],
    [
      'a picture without words',
      '![](/room.webp)',
      '3: has a picture without words, "/room.webp". Say between the square brackets what it shows.',
    ],
    [
      'a link the wrong way round',
      '(cost)[/insurance/]',
      '3: "(cost)[/insurance/]" makes no link, and would be shown as it is. Write the words between square brackets, and the address between round ones after them.',
    ],
    [
      'a link without words',
      'See [](/insurance/).',
      '3: has a link without words, to "/insurance/". Say between the square brackets where it leads.',
    ],
    [
      'a footnote to which nothing leads',
      'Words.\n\n[^1]: Never.',
      '5: "[^1]" is a footnote to which nothing leads, so that no page shows it. Write [^1] after the words that it belongs to, or take it out.',
    ],
    [
      'a table without its second line',
      '| a | b |\n| c | d |',
      '3: "| a | b |" makes no table, and would be shown as it is. Put a line such as | --- | --- | below the first, with as many parts as there are columns.',
    ],
    [
      'a backtick that is not closed',
      'This `is code',
      '3: "`" makes no code, and would be shown as it is. Put another one after the words, or write an apostrophe.',
    ],
    [
      'a letter of HTML without its end',
      'a &nbsp b',
      '3: "&nbsp" makes no letter, and would be shown as it is. Put a semicolon after it, or write the letter itself.',
    ],
    [
      'what a printer sets',
      'Lorem ipsum dolor.',
      '3: "Lorem ipsum" makes no sense, and would be shown as it is. Write what is meant to stand there.',
    ],
    [
      'a heading that skips a rank',
      '## A\n\n#### B',
      '5: "#### B" skips a rank, since no heading above it has ###. Begin it with ###.',
    ],
    [
      'a picture of a component without words',
      '<Figure src="/room.webp" />',
      '3: has a picture without words, "/room.webp". Say in alt what it shows, or write alt="" if it only decorates.',
    ],
    [
      'a picture with the name of its file',
      '![room-1440.webp](/room.webp)',
      '3: "room-1440.webp" is the name of a file. Say between the square brackets what it shows.',
    ],
    [
      'a picture on a machine',
      '![A room](C:/room.jpg)',
      '3: "C:/room.jpg" is not where a site has a file. Begin with / for a file of this site, such as "/pictures/room.webp".',
    ],
    [
      'a frame of another site',
      '<iframe src="https://video.example/1"></iframe>',
      '3: <iframe> would load or run what is not in this text. Write a link to it, or have the site make a component of it, such as VideoEmbed.',
    ],
    [
      'a number that cannot be dialed',
      'Call <TelephoneLink telephone="312-555-014" />.',
      '3: "312-555-014" cannot be dialed. 312555014 is not an area code and seven digits, neither beginning with 0 or 1: check every digit. Write the number as it is said, such as "(312) 555-0142".',
    ],
    [
      'a link to a number that cannot be dialed',
      '[call](tel:312-555-014)',
      '3: "312-555-014" cannot be dialed. 312555014 is not an area code and seven digits, neither beginning with 0 or 1: check every digit. Write the number as it is said, such as "(312) 555-0142".',
    ],
    ['a part of a component that is not there', '<Foo.Bar />', '3: <Foo.Bar> is no component with which'],
    [
      'a style of HTML, of which React makes no page',
      '<div style="color: red">Words</div>',
      '3: has <div> with a style as HTML writes it, of which no page can be made. Take it out',
    ],
    ['an attribute that runs', '<div onclick="alert(1)">Words</div>', '3: has <div> with onclick, which would run'],
    ['a space that does not break', '##\u00A0A', '3: "##\u00A0A" makes no heading, and would be shown as it is.'],
    ['such a space in a list', '-\u00A0one\n-\u00A0two', '3: "-\u00A0one" makes no list, and would be shown as it is.'],
    ['points of another program', '• one\n• two', '3: "• one" makes no list'],
    ['marked words', 'It ==matters== here', '3: "==matters==" makes no mark'],
    ['a raised sign', 'Ten m^2^', '3: "m^2^" makes no raised sign, and would be shown as it is. Write it as <sup>'],
    ['a lowered sign', 'H~2~O', '3: strikes words through, by "~2~". Write <sub>2</sub>'],
    ['a formula', 'So $x^2$', '3: "$x^2$" makes no formula'],
    ['a formula with braces', 'So $\\frac{1}{2}$', '3: "$\\\\frac" makes no formula'],
    ['an emoji by its name', 'Come :smile: now', '3: ":smile:" makes no emoji'],
    ['a list of terms', 'Term\n: What it means', '4: ": What it means" makes no list of terms'],
    ['an abbreviation', '*[IOP]: intensive', '3: "*[IOP]: intensive" makes no abbreviation'],
    ['contents of another system', '[TOC]', '3: "[TOC]" makes no contents'],
  ] as const)('%s', (_, body, said) => {
    expect(saidOf(body)[0]?.slice(0, said.length)).toBe(said);
  });

  test('all of them, in their order', () => {
    expect(saidOf('[a](b)\n\n# C\n\n**d').map((said) => said.slice(0, 2))).toEqual(['3:', '5:', '7:']);
  });
});

test.each([
  'Fewer than 5, or 3 < 4, or $5.',
  'At {props.clinic.name}, {props.clinic.address ? "here" : "by video"}.',
  'export const week = 8;\n\nIn {week} weeks, {Math.max(1, week)}.',
  '{/* later */}',
  '<Callout>\n\n## Your *record*\n\n</Callout>',
  'A [note].[^1] See [1], or [sic] (as written).\n\n[^1]: Here.',
  '[a](/b/), [c](#your-record), [d](mailto:a@a.example), [e](tel:+13125550142), [f][f], https://a.example.\n\n[f]: https://f.example',
  '**Bold**, *not*, 2 * 3 and a_b_c.',
  'Words.\n\n---\n\nMore words.',
  '```\n# [a][b] **\n```',
  '<img src="/line.svg" alt="" /><Figure {...props.room} />',
  '<TelephoneLink telephone="988" use="text" /> and <TelephoneLink telephone="020 7946 0958" region="GB" />',
  '<TelephoneLink telephone={props.clinic.telephone.admissions} />',
  '| a | b |\n| - | - |\n| c | d |',
  '## A\n\n### B\n\n#### C\n\n## D',
  '<Callout href="/a/">\n\nAsk [here](/b/) or <TelephoneLink telephone="(312) 555-0142" />.\n\n</Callout>',
  'One\\\ntwo, and \\*three\\*.',
  'From $5 to $10, at 9:30: come; 2^10 and a == b; ~~old~~ and ~old~.',
  '- one\n- two\n\n1. three\n\n-5 degrees, 24/7: yes',
  '<div className="x" style={{ color: "red" }}>Words</div>',
])('%j says what it means', (body) => {
  expect(saidOf(body)).toEqual([]);
});

test('where a text leads and what it shows is read in Markdown, in attributes and in data', () => {
  const { links, files } = read(`[a](/a/) and ![r](/r.webp)

<CallOut href="/b/" items={[{ href: '/c/', src: '/s.webp' }]}>

[d][d]

</CallOut>

{<a href="/e/">E</a>}

[d]: /d/#place
`);
  expect(links).toEqual([
    { href: '/a/', line: 1 },
    { href: '/b/', line: 3 },
    { href: '/c/', line: 3 },
    { href: '/d/#place', line: 5 },
    { href: '/e/', line: 9 },
  ]);
  expect(files).toEqual([
    { href: '/r.webp', line: 1 },
    { href: '/s.webp', line: 3 },
  ]);
});

test('its places are those of its headings, of what it writes out, and of the page', () => {
  const { ids } = read('## Your record\n\n<Callout id="note">x</Callout>');
  expect(ids).toEqual(expect.arrayContaining(['your-record', 'your-record-heading', 'note', 'main', 'references']));
});

test('of a text that cannot be read nobody knows the places', () => {
  expect(read('<Callout>')).toMatchObject({ links: [], files: [], ids: undefined });
});

describe('what a text looks up', () => {
  const props = {
    fields: {
      clinic: {
        fields: {
          name: {},
          address: { fields: { city: {} } },
          facts: { entry: { fields: { text: {} } } },
          hours: {},
        },
      },
    },
  };
  const text = { file: 'policies/records.mdx', references: [], country: 'US' };
  const saidWith = (body: string) =>
    readText({ ...text, body }, { components, props }).problems.map(
      ({ line, message, remedy }) => `${line}: ${message} ${remedy}`,
    );

  test.each([
    ['{props.clinic.nam}', '1: looks up "nam", which is not there. Did you mean "name"?'],
    ['{props.clinc.name}', '1: looks up "clinc", which is not there. Did you mean "clinic"?'],
    ['{props.clinic?.address?.town}', '1: looks up "town", which is not there. Choose from "city".'],
    ["{props.clinic['nme']}", '1: looks up "nme", which is not there. Did you mean "name"?'],
    ['{props.clinic.facts[0].txt}', '1: looks up "txt", which is not there. Did you mean "text"?'],
    [
      'Words.\n\n{props.clinic.adress ? "Come" : `By ${1}`}',
      '3: looks up "adress", which is not there. Did you mean "address"?',
    ],
    ['{`In ${props.clinic.address.cty}`}', '1: looks up "cty", which is not there. Did you mean "city"?'],
    ['<Callout title={props.clinic.nam} />', '1: looks up "nam", which is not there. Did you mean "name"?'],
    ['<Callout {...props.clinic.adress} />', '1: looks up "adress", which is not there. Did you mean "address"?'],
    [
      '{props.clinic.address && <b>{props.clinic.adress.city}</b>}',
      '1: looks up "adress", which is not there. Did you mean "address"?',
    ],
    [
      '{props.clinic.constructor}',
      '1: looks up "constructor", which is not there. Choose from "name", "address", "facts", "hours".',
    ],
  ])('is there, or told with the nearest that is: %s', (body, said) => {
    expect(saidWith(body)).toEqual([said]);
  });

  test.each([
    '{props.clinic.name.toUpperCase()} in {props.clinic.address?.city}',
    '{props.clinic.facts.map(({ text }) => text).join()} and {props.clinic.facts.length}, {props.clinic.facts[0].text}',
    '{props.clinic.hours.week[0].times}',
    'export const own = { clinic: { nam: 1 } };\n\n{own.clinic.nam}',
    '{props.clinic[props.clinic.name]}',
  ])('may be anything below what is known: %s', (body) => {
    expect(saidWith(body)).toEqual([]);
  });

  test('is not looked at where nobody says what there is', () => {
    expect(saidOf('{props.clinic.nam}')).toEqual([]);
  });
});

test('where nobody knows the sources or the components, none is told to be another', () => {
  const body = '<Calout>It works.<Citation reference="x" /></Calout>';
  expect(readText({ file: 'a.mdx', body, references: undefined, country: undefined }).problems).toEqual([]);
});

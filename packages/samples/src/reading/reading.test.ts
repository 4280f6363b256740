import { globSync, readFileSync } from 'node:fs';

import { prose } from '@cairn-ds/mdx';
import { describe, expect, test } from 'vitest';

import { articlesOf } from '../articles.js';
import { clinics } from '../clinics.js';
import { readingGrade } from './grade.js';
import { readingMinutes } from './minutes.js';
import { hurtfulWords } from './words.js';

/** Every text in some data, but for names, addresses and the titles of sources. */
function texts(data: unknown): string[] {
  if (typeof data === 'string') return /\s/.test(data) ? [data] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === 'references' ? [] : texts(value)));
}

describe.each(clinics)('$name', (clinic) => {
  test('its copy uses no hurtful word', () => {
    expect(hurtfulWords(texts(clinic).join('\n'))).toEqual([]);
  });

  test('its copy can be read in grade 8', () => {
    const { home, pages, questions, services, people, locations } = clinic;
    expect(readingGrade(texts([home, pages, questions, services, people, locations]).join('\n'))).toBeLessThan(8.5);
  });

  test.each(globSync('{pages,policies,services}/*.mdx', { cwd: `clinics/${clinic.id}` }))(
    '%s uses no hurtful word, and can be read in grade 8',
    (file) => {
      const [, , ...body] = readFileSync(`clinics/${clinic.id}/${file}`, 'utf8').split('---\n');
      const written = prose(body.join('---\n'));
      expect(hurtfulWords(written)).toEqual([]);
      expect(readingGrade(written)).toBeLessThan(8.5);
    },
  );
});

describe.each(clinics.flatMap(articlesOf))('$slug', ({ article, body }) => {
  const { references: _, ...front } = article;

  test('it uses no hurtful word', () => {
    expect(hurtfulWords(`${texts(front).join('\n')}\n${body}`)).toEqual([]);
  });

  test('it can be read in grade 8', () => {
    expect(readingGrade(prose(body))).toBeLessThan(8.5);
    expect(readingGrade(texts([front.lead, front.takeaways]).join('\n'))).toBeLessThan(8.5);
  });
});

test('the words of others keep their form', () => {
  expect(hurtfulWords('Ask the Substance Abuse and Mental Health Services Administration.')).toEqual([]);
  expect(hurtfulWords('She said, “I was an addict.”')).toEqual([]);
  expect(hurtfulWords('Help for addicts. Substance abuse is high.')).toEqual([
    '"addicts": write "person with a substance use disorder"',
    '"Substance abuse": write "substance use disorder; misuse, of a prescription"',
    '"high": write "in withdrawal, intoxicated"',
  ]);
});

test('plain words read easily, and the language of offices does not', () => {
  expect(readingGrade('The cat sat on the mat. It was warm.')).toBeLessThan(2);
  expect(
    readingGrade(
      'Comprehensive interdisciplinary rehabilitation necessitates individualized psychosocial interventions.',
    ),
  ).toBeGreaterThan(15);
});

test('a text takes at least a minute', () => {
  expect(readingMinutes('')).toBe(1);
  expect(readingMinutes('word '.repeat(1000))).toBe(5);
});

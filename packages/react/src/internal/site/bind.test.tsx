import { render, screen } from '@testing-library/react';
import { createElement, useId, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, expectTypeOf, test } from 'vitest';

import * as cairn from '../../index.js';
import { bind, type LinkComponentProps, type SiteSettings } from '../../index.js';

const Link = ({ children, ...rest }: LinkComponentProps) => (
  <a {...rest} data-router="">
    {children}
  </a>
);

const crumbs = [{ title: 'Guides', href: '/guides/' }, { title: 'Here' }];
const routed = () => document.querySelectorAll('[data-router]').length;

test('components get what the site says', () => {
  const { Breadcrumbs } = bind({ link: Link }, { Breadcrumbs: cairn.Breadcrumbs });
  render(<Breadcrumbs items={crumbs} />);
  expect(routed()).toBe(1);
});

test('one component can be bound by itself', () => {
  const Breadcrumbs = bind({ link: Link }, cairn.Breadcrumbs);
  render(<Breadcrumbs items={crumbs} />);
  expect(routed()).toBe(1);
});

test('all can be bound at once, and what is no component stays as it is', () => {
  const { Breadcrumbs, formatDate, english, Enhance } = bind({ link: Link }, cairn);
  expect(formatDate).toBe(cairn.formatDate);
  expect(english).toBe(cairn.english);
  render(
    <>
      <Enhance />
      <Breadcrumbs items={crumbs} />
    </>,
  );
  expect(routed()).toBe(1);
});

test('a component of the browser, as a server sees it, stays as it is', () => {
  const Reference = Object.assign(() => null, { $$typeof: Symbol.for('react.client.reference') });
  expect(bind({ link: Link }, { Reference }).Reference).toBe(Reference);
  expect(bind({ link: Link }, Reference)).toBe(Reference);
});

test('a prop goes before what the site says', () => {
  const Phone = bind({ region: 'US' }, cairn.TelephoneLink);
  render(<Phone telephone="020 7946 0018" region="GB" />);
  expect(screen.getByRole('link')).toHaveAttribute('href', 'tel:+442079460018');
});

test('dates follow the language of a component, and not the place of a site in another', () => {
  const Line = bind({ language: 'en', locale: 'en-US' }, cairn.ReviewLine);
  const line = { reviewer: { id: 'imani-okafor', name: 'Imani Okafor' }, reviewed: '2026-11-12' };
  const { container, rerender } = render(<Line {...line} />);
  expect(container).toHaveTextContent('November 12, 2026');
  rerender(<Line {...line} language="es" />);
  expect(container).toHaveTextContent('12 de noviembre de 2026');
  rerender(<Line {...line} language="es" locale="en-GB" />);
  expect(container).toHaveTextContent('12 November 2026');
});

test.each([null, undefined])('a prop that is %j leaves what the site says', (link) => {
  const { Breadcrumbs } = bind({ link: Link }, cairn);
  render(<Breadcrumbs items={crumbs} link={link} />);
  expect(routed()).toBe(1);
});

test.each([{}, { link: null, image: undefined, language: null }])('a site that says %j changes nothing', (site) => {
  const { Breadcrumbs } = bind(site, cairn);
  const plain = renderToString(<cairn.Breadcrumbs items={crumbs} />);
  expect(renderToString(<Breadcrumbs items={crumbs} />)).toBe(plain);
});

test('what is no setting is not handed on', () => {
  const site: SiteSettings & { title: string } = { title: 'Tamarack House', link: Link };
  const Seen = (props: object) => createElement('p', null, Object.keys(props).join(' '));
  render(createElement(bind(site, Seen)));
  expect(screen.getByText('link')).toBeVisible();
});

test('components of your own, with ids of their own, are bound alike', () => {
  const Own = ({ region, children }: { region?: string | null; children: ReactNode }) => (
    <p id={useId()}>
      {region}: {children}
    </p>
  );
  const bound = bind({ region: 'CA' }, { Own });
  render(<bound.Own>Ontario</bound.Own>);
  expect(screen.getByText('CA: Ontario')).toBeVisible();
});

describe('the types that come out are those that went in', () => {
  test('of all components', () => {
    const bound = bind({ language: 'es' }, cairn);
    expectTypeOf(bound).toEqualTypeOf<typeof cairn>();
    expectTypeOf(bound.Button).toEqualTypeOf<typeof cairn.Button>();
  });

  test('of one', () => {
    expectTypeOf(bind({}, cairn.Figure)).toEqualTypeOf<typeof cairn.Figure>();
  });

  test('unions of props are kept', () => {
    const { Figure } = bind({}, cairn);
    const typed = () => [
      // @ts-expect-error a picture needs a description, or the word that it has none
      <Figure key="none" src="/room.jpg" width={3} height={2} />,
      // @ts-expect-error an address alone does not say how large the picture is
      <Figure key="size" src="/room.jpg" alt="A room." />,
    ];
    expect(typed).toBeTypeOf('function');
  });

  test('generics are kept', () => {
    const List = <Item,>({ items, each }: { items: readonly Item[]; each: (item: Item) => ReactNode }) =>
      items.map(each);
    const bound = bind({}, { List });
    render(<bound.List items={[1, 2]} each={(item) => <b key={item}>{item.toFixed(1)}</b>} />);
    expect(screen.getByText('2.0')).toBeVisible();
  });

  test('a name that does not exist is refused', () => {
    // @ts-expect-error no setting is called so
    expect(() => bind({ router: Link }, cairn)).not.toThrow();
  });
});

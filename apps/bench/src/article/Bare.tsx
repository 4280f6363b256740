/** The page as somebody would write it by hand, in plain elements with a class where a rule needs one. */
import type { ReactElement, ReactNode } from 'react';

import {
  address,
  admissions,
  advantages,
  article,
  author,
  call,
  clinic,
  comparison,
  contents,
  guide,
  hours,
  letter,
  provider,
  quote,
  related,
  reviewer,
  sections,
  words,
  type Block,
  type Inline,
} from './content.ts';

export const line = (parts: Inline[]): ReactNode[] =>
  parts.map((part, index) => {
    if (typeof part === 'string') return part;
    if ('strong' in part) return <strong key={index}>{part.strong}</strong>;
    if ('href' in part)
      return (
        <a key={index} href={part.href}>
          {part.text}
        </a>
      );
    return (
      <sup key={index} id={`cite-${part.source}-${part.place}`}>
        <a href={`#ref-${part.source}`} aria-label={`Reference ${part.source}`}>
          {part.source}
        </a>
      </sup>
    );
  });

export const stones = (count: number): ReactElement => (
  <span aria-hidden="true" className="stones">
    {Array.from({ length: count }, (_, index) => (
      <i key={index} />
    ))}
  </span>
);

/** What stands under the table of levels. */
export const comparisonNote = (): ReactElement => (
  <p className="fine">
    {line(['The least hours for intensive outpatient care are those of SAMHSA.', { source: 2, place: 3 }])}
  </p>
);

/** A drawing of a service. */
export const drawing = (): ReactElement => (
  <svg aria-hidden="true" viewBox="0 0 56 56" width="56" height="56">
    <path d="M8 48h40M14 40h28M20 32h16M24 24h8" />
  </svg>
);

/** What the marks of services mean. */
export const legend = (): ReactElement => (
  <>
    <p className="fine">
      <b className="mark">Evidence-based</b> care has been shown to help in good studies.
    </p>
    <p className="fine">
      <b className="mark">Complementary</b> care may help you feel better. It goes along with treatment and does not
      replace it.
    </p>
  </>
);

/** The field of a form that only programs fill in. */
export const honeypot = (): ReactElement => (
  <p hidden>
    <label htmlFor="honeypot">Leave this field empty</label>
    <input id="honeypot" name="subject" tabIndex={-1} autoComplete="off" />
  </p>
);

/** What the footer says besides names and links. */
export const footerColumns = (): ReactElement => (
  <>
    <div>
      <h2>Visit</h2>
      <address>
        {address.street}
        <br />
        {address.city}, {address.region} {address.postalCode}
      </address>
    </div>
    <div>
      <h2>Call admissions</h2>
      <a href={admissions.href}>{admissions.text}</a>
      <p>{hours}</p>
    </div>
    <div>
      <h2>In a crisis</h2>
      <p>
        Call or text <a href="tel:988">988</a>
      </p>
    </div>
  </>
);

/** The call at the lower edge of a phone. */
export const callBar = (): ReactElement => (
  <p className="bar">
    <a href={admissions.href} className="button">
      Call admissions <b>{admissions.text}</b>
    </a>
  </p>
);

const blocks: Record<Exclude<Block['kind'], 'text' | 'list' | 'note'>, () => ReactElement> = {
  comparison: () => (
    <div key="comparison">
      <table>
        <caption>{comparison.caption}</caption>
        <thead>
          <tr>
            {comparison.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparison.rows.map(({ id, title, stones: count, cells }) => (
            <tr key={id} className={id === comparison.current ? 'current' : undefined}>
              <th scope="row">
                {stones(count)}
                {title}
                {id === comparison.current && <span className="here">This page</span>}
              </th>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {comparisonNote()}
    </div>
  ),
  week: () => (
    <figure key="week" className="week">
      <div aria-hidden="true">
        {clinic.schedule?.days?.map(({ day, hours = 0 }) => (
          <div key={day}>
            {stones(hours)}
            <span>{day}</span>
          </div>
        ))}
      </div>
      <ul>
        {clinic.schedule?.days?.map(({ day, hours = 0, time, text }) => (
          <li key={day}>
            <b>{day}</b> {hours === 0 ? 'Free' : `${hours} hours`}, {time} {text}
          </li>
        ))}
      </ul>
      <figcaption>{clinic.schedule?.note}</figcaption>
      <dl>
        {clinic.schedule?.facts?.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </figure>
  ),
  services: () => (
    <div key="services">
      <ul className="grid">
        {clinic.services.map(({ id, title, text, evidence }) => (
          <li key={id}>
            {drawing()}
            <h3>{title}</h3>
            <p>{text}</p>
            <p className="mark">{evidence === 'evidence-based' ? 'Evidence-based' : 'Complementary'}</p>
          </li>
        ))}
      </ul>
      {legend()}
    </div>
  ),
  provider: () => (
    <section key="provider" aria-labelledby="provider-heading">
      <p className="label">{provider.place}</p>
      <h3 id="provider-heading">{clinic.name}</h3>
      <p>{provider.text}</p>
      <dl>
        <div>
          <dt>Where</dt>
          <dd>{address.street}</dd>
        </div>
        <div>
          <dt>Open</dt>
          <dd>{hours}</dd>
        </div>
        <div>
          <dt>Call</dt>
          <dd>
            <a href={admissions.href}>{admissions.text}</a>
          </dd>
        </div>
      </dl>
      <p>
        <a href="/services/">About {clinic.name}</a>
      </p>
    </section>
  ),
  advantages: () => (
    <ol key="advantages" className="advantages">
      {advantages.map(({ title, text }) => (
        <li key={title}>
          <h3>{title}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  ),
  quote: () => (
    <figure key="quote" className="quote">
      <blockquote cite={quote.href}>
        <p>{quote.words}</p>
      </blockquote>
      <figcaption>
        {quote.attribution} <a href={quote.href}>{quote.source}</a>
        {line([{ source: 1, place: 3 }])}
      </figcaption>
    </figure>
  ),
  call: () => (
    <section key="call" aria-labelledby="call-heading" className="plate">
      <h2 id="call-heading">{call.heading}</h2>
      <p className="number">
        <a href={admissions.href}>{admissions.text}</a>
      </p>
      <p>{call.cost}</p>
      <p>
        <a href={admissions.href} className="button">
          Call admissions
        </a>
      </p>
      <p className="fine">{hours}</p>
      <p className="fine">
        TTY <a href="tel:711">{clinic.telephone.tty}</a>
      </p>
      <ol>
        {call.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  ),
  crisis: () => (
    <section key="crisis" aria-labelledby="crisis-heading" className="crisis">
      <p className="number">
        <a href="tel:988">988</a>
      </p>
      <h2 id="crisis-heading">If you might hurt yourself, do not wait for us</h2>
      <p>
        <a href="tel:988">Call 988</a> or <a href="sms:988">text 988</a>, the Suicide &amp; Crisis Lifeline. It is free
        and open at every hour. Or chat at <a href="https://988lifeline.org/chat/">988lifeline.org/chat</a>. If a life
        is in danger now, call <a href="tel:911">911</a>.
      </p>
      <p>
        Veterans: call <a href="tel:988">988</a> and press 1, or text <a href="sms:838255">838255</a>.
      </p>
      <p lang="es">
        En español: llame al <a href="tel:988">988</a> y oprima 2, o envíe la palabra AYUDA al <a href="sms:988">988</a>
        .
      </p>
      <p className="fine">
        Source: <a href="https://988lifeline.org/">988lifeline.org</a>. Checked{' '}
        <time dateTime="2026-01">{words.checked}</time>.
      </p>
    </section>
  ),
  questions: () => (
    <div key="questions">
      {clinic.questions.map(({ question, answer }) => (
        <details key={question}>
          <summary>{question}</summary>
          <p>{answer}</p>
        </details>
      ))}
    </div>
  ),
};

const header = (): ReactElement => (
  <>
    <a href="#main" className="skip">
      Skip to main content
    </a>
    <aside aria-label="Help in a crisis" className="line">
      <p>
        In a crisis, call or text <a href="tel:988">988</a>, day or night.
      </p>
      <p>
        In an emergency, call <a href="tel:911">911</a>.
      </p>
    </aside>
    <header>
      <a href="/">
        <b>{clinic.name}</b> <span>{clinic.tagline}</span>
      </a>
      {['wide', 'menu'].map((where) => (
        <nav key={where} aria-label="Main" className={where}>
          <ul>
            {clinic.navigation.map(({ title, href }) => (
              <li key={href}>
                <a href={href} aria-current={href === '/articles/' ? 'true' : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
      <p>
        Admissions <a href={admissions.href}>{admissions.text}</a>
      </p>
    </header>
  </>
);

const opening = (): ReactElement => (
  <>
    <nav aria-label="Breadcrumb">
      <ol>
        <li>
          <a href="/">Home</a>
        </li>
        <li>
          <a href="/articles/">Guides</a>
        </li>
        <li aria-current="page">{article.shortTitle}</li>
      </ol>
    </nav>
    <p className="label">{article.eyebrow}</p>
    <h1>{article.title}</h1>
    <dl className="facts">
      <div>
        <dt>Medically reviewed by</dt>
        <dd>
          <a href="#reviewer">Dr. {reviewer?.name}</a>, {reviewer?.specialty}
        </dd>
      </div>
      <div>
        <dt>Last reviewed</dt>
        <dd>
          <time dateTime={article.reviewed}>{words.reviewed}</time>
        </dd>
      </div>
      <div>
        <dt>Written by</dt>
        <dd>
          {author?.name}, {author?.role}
        </dd>
      </div>
      <div>
        <dt>Reading time</dt>
        <dd>{guide.readingMinutes} minutes</dd>
      </div>
    </dl>
    <p className="lead">{article.lead}</p>
    <figure className="hero">
      <img {...picture(article.hero)} alt={article.hero?.alt} fetchPriority="high" />
      <figcaption>{article.hero?.caption}</figcaption>
    </figure>
  </>
);

const picture = (of: { src: string; width: number; height: number } | undefined) => ({
  src: of?.src,
  width: of?.width,
  height: of?.height,
});

const listOfContents = (): ReactElement => (
  <nav aria-labelledby="contents-heading">
    <h2 id="contents-heading">On this page</h2>
    <ol>
      {contents.map(({ id, heading }) => (
        <li key={id}>
          <a href={`#${id}`}>{heading}</a>
        </li>
      ))}
    </ol>
  </nav>
);

const ending = (): ReactElement => (
  <>
    <section id="reviewer" aria-labelledby="reviewer-heading">
      <h2 id="reviewer-heading">Reviewed by Dr. {reviewer?.name}, MD</h2>
      <p>
        {reviewer?.role}, {reviewer?.specialty}
      </p>
      <p>{reviewer?.bio}</p>
      <ul>
        <li>
          Reviewed <time dateTime={article.reviewed}>{words.reviewed}</time>
        </li>
        <li>
          Next review by <time dateTime={article.nextReview}>{words.nextReview}</time>
        </li>
      </ul>
    </section>
    <section id="references" aria-labelledby="references-heading">
      <h2 id="references-heading">References</h2>
      <ol>
        {article.references.map(({ id, authors, title, source, year, detail, href }, index) => (
          <li key={id} id={`ref-${index + 1}`}>
            {authors}. {title}. <cite>{source}</cite>, {year}; {detail}.{' '}
            <a href={href}>{href.slice('https://'.length)}</a>
            {[1, 2, 3].map((place) => (
              <a
                key={place}
                href={`#cite-${index + 1}-${place}`}
                aria-label={`Back to reference ${index + 1} in the text, place ${place}`}
              >
                ↑{place}
              </a>
            ))}
          </li>
        ))}
      </ol>
    </section>
  </>
);

const next = (): ReactElement => (
  <section aria-labelledby="next-heading">
    <h2 id="next-heading">Read next</h2>
    <ul className="cards">
      {related.map(({ href, article: { title, description }, picture: thumbnail, readingMinutes }) => (
        <li key={href}>
          <img {...picture(thumbnail)} alt="" loading="lazy" />
          <h3>
            <a href={href}>{title}</a>
          </h3>
          <p>{description}</p>
          <p className="fine">{readingMinutes} minutes</p>
        </li>
      ))}
    </ul>
  </section>
);

const signUp = (): ReactElement => (
  <section aria-labelledby="letter-heading">
    <h2 id="letter-heading">{letter.heading}</h2>
    <p>{letter.text}</p>
    <form action="/newsletter/" method="post">
      <label htmlFor="email">Email address</label>
      <p id="email-hint">Please do not write about your health here.</p>
      <input id="email" name="email" type="email" autoComplete="email" aria-describedby="email-hint" />
      <label>
        <input name="consent" type="checkbox" value="yes" /> {letter.consent}
      </label>
      {honeypot()}
      <p className="fine">
        We keep your address for this letter only. <a href="/privacy/">How we use data</a>
      </p>
      <button>Sign up</button>
      <output />
    </form>
  </section>
);

const footer = (): ReactElement => (
  <>
    <footer>
      <p>
        <b>{clinic.name}</b> {clinic.tagline}
      </p>
      {footerColumns()}
      <nav aria-label="About this site">
        <ul>
          {clinic.legal?.map(({ title, href }) => (
            <li key={href}>
              <a href={href}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="fine">{clinic.smallPrint}</p>
    </footer>
    {callBar()}
  </>
);

const aside = (): ReactElement => (
  <aside>
    <h2>Talk with a person</h2>
    <p className="number">
      <a href={admissions.href}>{admissions.text}</a>
    </p>
    <p>Free and private. Asking is not signing up.</p>
    <p className="fine">{hours}</p>
  </aside>
);

const takeaways = (): ReactElement => (
  <section aria-labelledby="takeaways-heading" className="panel">
    <h2 id="takeaways-heading">Key takeaways</h2>
    <ul>
      {article.takeaways.map((takeaway) => (
        <li key={takeaway}>{takeaway}</li>
      ))}
    </ul>
  </section>
);

const text = (words: Inline[], key: number): ReactElement => <p key={key}>{line(words)}</p>;

const list = (items: Inline[][], key: number): ReactElement => (
  <ul key={key}>
    {items.map((item, at) => (
      <li key={at}>{line(item)}</li>
    ))}
  </ul>
);

const note = (paragraphs: Inline[][], key: number): ReactElement => (
  <aside key={key} className="note">
    {paragraphs.map((paragraph, at) => (
      <p key={at}>{line(paragraph)}</p>
    ))}
  </aside>
);

/** Every part of the page. Another library's page takes these where it has nothing of its own. */
export const bare = {
  ...blocks,
  header,
  opening,
  listOfContents,
  aside,
  takeaways,
  text,
  list,
  note,
  ending,
  next,
  signUp,
  footer,
};

function block(it: Block, key: number, kit: typeof bare): ReactElement {
  switch (it.kind) {
    case 'text':
      return kit.text(it.words, key);
    case 'list':
      return kit.list(it.items, key);
    case 'note':
      return kit.note(it.paragraphs, key);
    default:
      return kit[it.kind]();
  }
}

/** The page, put together from its parts. */
export function pageOf(kit: typeof bare): ReactElement {
  return (
    <div className="page">
      {kit.header()}
      <main id="main" tabIndex={-1}>
        <article>
          {kit.opening()}
          {kit.listOfContents()}
          {kit.aside()}
          {kit.takeaways()}
          {sections.map(({ id, heading, blocks: inside }) => (
            <section key={id} id={id} aria-labelledby={`${id}-heading`}>
              <h2 id={`${id}-heading`}>{heading}</h2>
              {inside.map((it, index) => block(it, index, kit))}
            </section>
          ))}
          {kit.ending()}
        </article>
        {kit.next()}
        {kit.signUp()}
      </main>
      {kit.footer()}
    </div>
  );
}

export const Page = (): ReactElement => pageOf(bare);

/** The page made of the CMS Design System, and of plain elements where it has none of its own. */
import {
  Accordion,
  AccordionItem,
  Alert,
  Badge,
  Button,
  Card,
  Choice,
  SkipNav,
  Table,
  TableBody,
  TableCaption,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  VerticalNav,
} from '@cmsgov/design-system';

import { bare, comparisonNote, drawing, legend, line, pageOf, stones, honeypot } from '../src/article/Bare.tsx';
import {
  admissions,
  article,
  call,
  clinic,
  comparison,
  contents,
  hours,
  letter,
  related,
} from '../src/article/content.ts';

const cms = {
  ...bare,
  header: () => (
    <>
      <SkipNav href="#main">Skip to main content</SkipNav>
      <Alert heading="Help in a crisis">
        <p>
          In a crisis, call or text <a href="tel:988">988</a>, day or night.
        </p>
        <p>
          In an emergency, call <a href="tel:911">911</a>.
        </p>
      </Alert>
      <header>
        <a href="/">
          <b>{clinic.name}</b> <span>{clinic.tagline}</span>
        </a>
        {['wide', 'menu'].map((where) => (
          <VerticalNav
            key={where}
            id={where}
            ariaNavLabel="Main"
            items={clinic.navigation.map(({ title, href }) => ({ label: title, url: href }))}
          />
        ))}
        <p>
          Admissions <a href={admissions.href}>{admissions.text}</a>
        </p>
      </header>
    </>
  ),
  listOfContents: () => (
    <VerticalNav
      id="contents"
      ariaNavLabel="On this page"
      items={contents.map(({ id, heading }) => ({ label: heading, url: `#${id}` }))}
    />
  ),
  takeaways: () => (
    <Card>
      <h2>Key takeaways</h2>
      <ul>
        {article.takeaways.map((takeaway) => (
          <li key={takeaway}>{takeaway}</li>
        ))}
      </ul>
    </Card>
  ),
  note: (paragraphs, key) => (
    <Alert key={key} weight="lightweight">
      {paragraphs.map((paragraph, at) => (
        <p key={at}>{line(paragraph)}</p>
      ))}
    </Alert>
  ),
  comparison: () => (
    <div key="comparison">
      <Table stackable>
        <TableCaption>{comparison.caption}</TableCaption>
        <TableHead>
          <TableRow>
            {comparison.columns.map((column, index) => (
              <TableCell key={column} id={`column-${index}`} component="th">
                {column}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {comparison.rows.map(({ id, title, stones: count, cells }) => (
            <TableRow key={id}>
              {[title, ...cells].map((cell, index) => (
                <TableCell key={cell} stackedTitle={comparison.columns[index]} headers={`column-${index}`}>
                  {index === 0 && stones(count)}
                  {cell}
                  {index === 0 && id === comparison.current && ' This page'}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {comparisonNote()}
    </div>
  ),
  services: () => (
    <div key="services">
      <ul>
        {clinic.services.map(({ id, title, text, evidence }) => (
          <li key={id}>
            <Card>
              {drawing()}
              <h3>{title}</h3>
              <p>{text}</p>
              <Badge>{evidence === 'evidence-based' ? 'Evidence-based' : 'Complementary'}</Badge>
            </Card>
          </li>
        ))}
      </ul>
      {legend()}
    </div>
  ),
  call: () => (
    <Card key="call">
      <h2>{call.heading}</h2>
      <p>
        <a href={admissions.href}>{admissions.text}</a>
      </p>
      <p>{call.cost}</p>
      <Button href={admissions.href} variation="solid">
        Call admissions
      </Button>
      <p>{hours}</p>
      <p>
        TTY <a href="tel:711">{clinic.telephone.tty}</a>
      </p>
      <ol>
        {call.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Card>
  ),
  questions: () => (
    <Accordion key="questions">
      {clinic.questions.map(({ question, answer }) => (
        <AccordionItem key={question} heading={question}>
          <p>{answer}</p>
        </AccordionItem>
      ))}
    </Accordion>
  ),
  next: () => (
    <section aria-labelledby="next-heading">
      <h2 id="next-heading">Read next</h2>
      <ul>
        {related.map(({ href, article: { title, description }, picture: thumbnail, readingMinutes }) => (
          <li key={href}>
            <Card>
              <img {...thumbnail} alt="" loading="lazy" />
              <h3>
                <a href={href}>{title}</a>
              </h3>
              <p>{description}</p>
              <p>{readingMinutes} minutes</p>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  ),
  signUp: () => (
    <section aria-labelledby="letter-heading">
      <h2 id="letter-heading">{letter.heading}</h2>
      <p>{letter.text}</p>
      <form action="/newsletter/" method="post">
        <TextField
          name="email"
          type="email"
          label="Email address"
          hint="Please do not write about your health here."
          autoComplete="email"
        />
        <Choice name="consent" type="checkbox" value="yes" label={letter.consent} />
        {honeypot()}
        <p>
          We keep your address for this letter only. <a href="/privacy/">How we use data</a>
        </p>
        <Button type="submit">Sign up</Button>
        <output />
      </form>
    </section>
  ),
};

export const Page = () => pageOf(cms);

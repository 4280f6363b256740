/** The page made of NHS.UK React, and of plain elements where it has none of its own. */
import {
  ActionLink,
  Breadcrumb,
  Button,
  Card,
  Checkboxes,
  ContentsList,
  Details,
  Footer,
  Header,
  Images,
  InsetText,
  SkipLink,
  SummaryList,
  Table,
  Tag,
  TextInput,
} from 'nhsuk-react-components';

import {
  bare,
  callBar,
  comparisonNote,
  drawing,
  footerColumns,
  legend,
  line,
  pageOf,
  stones,
  honeypot,
} from '../src/article/Bare.tsx';
import {
  admissions,
  article,
  author,
  call,
  clinic,
  comparison,
  contents,
  guide,
  hours,
  letter,
  related,
  reviewer,
  words,
} from '../src/article/content.ts';

const nhs = {
  ...bare,
  header: () => (
    <>
      <SkipLink href="#main">Skip to main content</SkipLink>
      <InsetText>
        <p>
          In a crisis, call or text <a href="tel:988">988</a>, day or night.
        </p>
        <p>
          In an emergency, call <a href="tel:911">911</a>.
        </p>
      </InsetText>
      <Header service={{ text: `${clinic.name} ${clinic.tagline}`, href: '/' }}>
        <Header.Navigation>
          {clinic.navigation.map(({ title, href }) => (
            <Header.NavigationItem key={href} href={href}>
              {title}
            </Header.NavigationItem>
          ))}
        </Header.Navigation>
      </Header>
      <ActionLink href={admissions.href}>Admissions {admissions.text}</ActionLink>
    </>
  ),
  opening: () => (
    <>
      <Breadcrumb>
        <Breadcrumb.Item href="/">Home</Breadcrumb.Item>
        <Breadcrumb.Item href="/articles/">Guides</Breadcrumb.Item>
      </Breadcrumb>
      <p>{article.eyebrow}</p>
      <h1>{article.title}</h1>
      <SummaryList>
        {[
          [
            'Medically reviewed by',
            <>
              <a href="#reviewer">Dr. {reviewer?.name}</a>, {reviewer?.specialty}
            </>,
          ],
          [
            'Last reviewed',
            <time key="reviewed" dateTime={article.reviewed}>
              {words.reviewed}
            </time>,
          ],
          ['Written by', `${author?.name}, ${author?.role}`],
          ['Reading time', `${guide.readingMinutes} minutes`],
        ].map(([term, description]) => (
          <SummaryList.Row key={String(term)}>
            <SummaryList.Key>{term}</SummaryList.Key>
            <SummaryList.Value>{description}</SummaryList.Value>
          </SummaryList.Row>
        ))}
      </SummaryList>
      <p>{article.lead}</p>
      <Images src={article.hero?.src} alt={article.hero?.alt} caption={article.hero?.caption} />
    </>
  ),
  listOfContents: () => (
    <ContentsList>
      {contents.map(({ id, heading }) => (
        <ContentsList.Item key={id} href={`#${id}`}>
          {heading}
        </ContentsList.Item>
      ))}
    </ContentsList>
  ),
  takeaways: () => (
    <Card>
      <Card.Heading>Key takeaways</Card.Heading>
      <ul>
        {article.takeaways.map((takeaway) => (
          <li key={takeaway}>{takeaway}</li>
        ))}
      </ul>
    </Card>
  ),
  note: (paragraphs, key) => (
    <InsetText key={key}>
      {paragraphs.map((paragraph, at) => (
        <p key={at}>{line(paragraph)}</p>
      ))}
    </InsetText>
  ),
  comparison: () => (
    <div key="comparison">
      <Table responsive caption={comparison.caption}>
        <Table.Head>
          <Table.Row>
            {comparison.columns.map((column) => (
              <Table.Cell key={column}>{column}</Table.Cell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {comparison.rows.map(({ id, title, stones: count, cells }) => (
            <Table.Row key={id}>
              {[title, ...cells].map((cell, index) => (
                <Table.Cell key={cell}>
                  {index === 0 && stones(count)}
                  {cell}
                  {index === 0 && id === comparison.current && ' This page'}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {comparisonNote()}
    </div>
  ),
  services: () => (
    <div key="services">
      <Card.Group>
        {clinic.services.map(({ id, title, text, evidence }) => (
          <Card.GroupItem key={id} width="one-third">
            <Card>
              {drawing()}
              <Card.Heading headingLevel="h3">{title}</Card.Heading>
              <p>{text}</p>
              <Tag>{evidence === 'evidence-based' ? 'Evidence-based' : 'Complementary'}</Tag>
            </Card>
          </Card.GroupItem>
        ))}
      </Card.Group>
      {legend()}
    </div>
  ),
  call: () => (
    <Card key="call">
      <Card.Heading>{call.heading}</Card.Heading>
      <p>
        <a href={admissions.href}>{admissions.text}</a>
      </p>
      <p>{call.cost}</p>
      <Button href={admissions.href}>Call admissions</Button>
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
    <Details.ExpanderGroup key="questions">
      {clinic.questions.map(({ question, answer }) => (
        <Details key={question} expander>
          <Details.Summary>{question}</Details.Summary>
          <Details.Text>
            <p>{answer}</p>
          </Details.Text>
        </Details>
      ))}
    </Details.ExpanderGroup>
  ),
  next: () => (
    <section aria-labelledby="next-heading">
      <h2 id="next-heading">Read next</h2>
      <Card.Group>
        {related.map(({ href, article: { title, description }, picture: thumbnail, readingMinutes }) => (
          <Card.GroupItem key={href} width="one-third">
            <Card clickable>
              <Card.Image {...thumbnail} />
              <Card.Heading headingLevel="h3">
                <Card.Link href={href}>{title}</Card.Link>
              </Card.Heading>
              <Card.Description>{description}</Card.Description>
              <p>{readingMinutes} minutes</p>
            </Card>
          </Card.GroupItem>
        ))}
      </Card.Group>
    </section>
  ),
  signUp: () => (
    <section aria-labelledby="letter-heading">
      <h2 id="letter-heading">{letter.heading}</h2>
      <p>{letter.text}</p>
      <form action="/newsletter/" method="post">
        <TextInput
          id="email"
          name="email"
          type="email"
          label="Email address"
          hint="Please do not write about your health here."
          autoComplete="email"
        />
        <Checkboxes id="consent" name="consent">
          <Checkboxes.Item value="yes">{letter.consent}</Checkboxes.Item>
        </Checkboxes>
        {honeypot()}
        <p>
          We keep your address for this letter only. <a href="/privacy/">How we use data</a>
        </p>
        <Button type="submit">Sign up</Button>
        <output />
      </form>
    </section>
  ),
  footer: () => (
    <>
      <Footer>
        <Footer.Content>{footerColumns()}</Footer.Content>
        <Footer.List>
          {clinic.legal?.map(({ title, href }) => (
            <Footer.ListItem key={href} href={href}>
              {title}
            </Footer.ListItem>
          ))}
        </Footer.List>
        <Footer.Meta>
          <Footer.Copyright>{clinic.smallPrint}</Footer.Copyright>
        </Footer.Meta>
      </Footer>
      {callBar()}
    </>
  ),
};

export const Page = () => pageOf(nhs);

/** The files of a sound clinic, by their names, each line of which a test may break. */
export const sound = {
  'clinic.yaml': `# The clinic
id: larch
name: Larch House
url: https://larch-house.example
brand: larch
telephone:
  admissions: (312) 555-0142
  tty: '711'
hours:
  timeZone: America/Chicago
  week:
    - days: [monday, friday]
      times: [07:00-22:00]
address:
  street: 418 Larch Street
  city: Evanston
  region: Illinois
  postalCode: 60201-1234
  country: US
email: hello@larch-house.example
navigation:
  - title: Services
    href: /services/
legal: []
order:
  people: [noor-haddad]
  services:
    - group
`,
  'people/imani-okafor.yaml': `name: Imani Okafor
honorific: Dr.
credentials: [MD]
`,
  'people/noor-haddad.yaml': `name: Noor Haddad
role: health writer
`,
  'services/group.yaml': `title: Group therapy
text: Learn and practice with people in the same place.
evidence: evidence-based
`,
  'pages/privacy.yaml': `title: Privacy
description: D.
lead: L.
`,
  'questions.yaml': `- question: Can I stop?
  answer: At any time.
`,
  'articles/first-visit.mdx': `---
title: What to bring to a first visit
description: A short list.
lead: Bring yourself. All else can wait.
author: noor-haddad
reviewer: imani-okafor
published: '2026-11-01'
reviewed: '2026-11-12'
nextReview: '2027-11-12'
takeaways:
  - You can come with nothing at all.
references:
  - id: samhsa-2021
    title: Advisory
    href: https://www.samhsa.gov
---

## The first hour

Bring yourself.
`,
};

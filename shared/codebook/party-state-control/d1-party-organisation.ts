import type { Dimension } from '../codebook-schema';

/** D1: bodies of the Party inside firms, and the charters and rules that give them a place there. */
export const d1PartyOrganisation: Dimension = {
  id: 'party-organisation',
  key: 'D1',
  label: { en: 'Party organisation', zh: '党的组织' },
  note: 'Where the Party is present in a firm, and what gives it a place there. Presence alone says nothing about who decides: for that, see D2.',
  codes: [
    {
      id: 'party-committee',
      guid: 'd87de3da-7426-4634-aebb-432fe676a279',
      label: { en: 'Party organisation in firm', zh: '企业党委（党组）' },
      definition: 'A Party body exists or acts in the firm.',
      include: 'A Party committee (党委), Party branch (党支部) or leading Party group (党组) of the firm.',
      exclude:
        'This code is residual: leave it out wherever a more specific code fits the same sentence, for example “Party pre-deliberation” or “Central-group study”.',
      indicator: 'A list of the members of the firm’s Party committee.',
    },
    {
      id: 'private-firm-party-cell',
      guid: '2d105948-786d-4643-87d4-31871c3f7e68',
      label: { en: 'Private-firm Party organisation', zh: '民营企业党支部（非公党建）' },
      definition:
        'A Party body exists, or Party building takes place, in a firm that the state does not own.',
      include: 'Party-building instructors (党建指导员) who are sent to private firms.',
      exclude: 'A trade union, even where the Party branch works through it.',
      indicator: 'A notice that a Party branch has been founded in a private firm.',
    },
    {
      id: 'foreign-jv-party-cell',
      guid: '6464cda7-c032-4e53-ace4-d6425294bfdf',
      label: { en: 'Party organisation in foreign, JV or overseas units', zh: '外资合资及境外党组织' },
      definition:
        'A Party body exists, or Party building takes place, in a foreign-invested firm, a joint venture or a unit outside mainland China.',
      include: 'Terms of a joint-venture contract or charter that provide for a Party body.',
      exclude: 'Party bodies of embassies and consulates.',
      indicator: 'A term about the Party organisation in a joint-venture agreement.',
    },
    {
      id: 'party-in-articles',
      guid: 'b6b40bfe-e082-4cbe-85b4-7c5bd84996c1',
      label: { en: 'Party building in articles', zh: '党建入章' },
      definition: 'The firm’s charter (articles of association) gives the Party a role.',
      include: 'The adoption of such a clause, a refusal to adopt it, and the text of the clause itself.',
      exclude:
        'A statute or regulation that calls for such a clause: use “Legal basis” (party-statutory-role).',
      indicator: 'A chapter of the charter about the Party organisation.',
    },
    {
      id: 'party-statutory-role',
      guid: 'b772f67f-c558-42cc-8ac6-a70b86dd14b2',
      label: { en: 'Legal basis', zh: '党组织法定地位' },
      definition: 'A law, a Party regulation or a listing code prescribes a role for the Party in firms.',
      include:
        'Company Law articles 18 and 170; the 2019 regulations on grassroots Party organisations in state-owned enterprises; article 5 of the CSRC corporate governance code.',
      exclude:
        'What a single firm adopts: use “Party building in articles”. A duty in law is not evidence of what a firm does.',
      indicator: 'An article of one of these rules is cited.',
    },
  ],
};

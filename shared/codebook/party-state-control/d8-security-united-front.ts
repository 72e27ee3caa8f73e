import type { Dimension } from '../codebook-schema';

/** D8: defence, security, strategic resources, and the Party's work on business elites. */
export const d8SecurityUnitedFront: Dimension = {
  id: 'security-united-front',
  key: 'D8',
  label: { en: 'Security and united front', zh: '安全与统战' },
  note: 'Ties to defence and security, and seats and bodies that bind business people to the Party. A duty in law is not evidence of conduct.',
  codes: [
    {
      id: 'military-civil-fusion',
      guid: '3abb3856-c7b4-4db3-8044-e37db45ee387',
      label: { en: 'Military-civil fusion', zh: '军民融合' },
      definition: 'The firm has a defence role or a defence licence.',
      include: 'A People’s Armed Forces department (人民武装部) in the firm.',
      exclude: 'Dual use that is only possible and not shown.',
      indicator: 'Qualifications for military production.',
    },
    {
      id: 'national-security-duties',
      guid: '5ac4db48-1427-41a4-9f88-b6973f4cf0b0',
      label: { en: 'Security and intelligence duties', zh: '国家安全、情报、数据法义务' },
      definition: 'There is a duty to assist security organs, to protect secrets or data, or to hand over.',
      include: 'Duties under the laws on national security, intelligence and data.',
      exclude: 'Ordinary protection of privacy.',
      indicator: 'Article 7 of the National Intelligence Law is cited.',
    },
    {
      id: 'strategic-resource-security',
      guid: 'd5bd9206-887b-4973-9ecf-eef7ed84600e',
      label: { en: 'Strategic resource', zh: '战略资源安全' },
      definition: 'A resource, or the weight of the firm in it, is treated as strategic.',
      include: 'Statements on resource security, and on the firm’s part in safeguarding it.',
      exclude: 'Geology.',
      indicator: 'A clause that the resource belongs to the state.',
    },
    {
      id: 'united-front-work',
      guid: 'fecf612d-dbfe-4587-8b06-43543fea1c2a',
      label: { en: 'United front, chambers', zh: '统一战线、工商联' },
      definition: 'The Party works on private business elites.',
      include: 'Federations of industry and commerce and chambers that serve this work.',
      exclude: '“United front” as a metaphor.',
      indicator: 'A post in the All-China Federation of Industry and Commerce (ACFIC, 全国工商联).',
    },
    {
      id: 'political-body-seat',
      guid: '67bd2fd1-f71f-49a6-b265-f3d4d450c7e2',
      label: { en: 'Seats in political bodies', zh: '人大代表、政协委员' },
      definition:
        'An executive sits in a people’s congress, in a political consultative conference or in a Party congress.',
      include: 'The National People’s Congress (NPC) and the CPPCC, and their local bodies.',
      exclude: 'The staff congress of the firm.',
      indicator: 'A list of delegates.',
    },
  ],
};

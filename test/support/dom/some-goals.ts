import type { Goal } from '../../../src/domain/plan/goal';

/** Three sales, with a reply and a call booked on the way. */
export const CUSTOMERS: Goal = {
  id: 'customers',
  stamp: '1',
  name: 'Win 3 customers',
  ladder: [
    { id: 'reply', unit: { kind: 'count', one: 'reply', many: 'replies' } },
    { id: 'call', unit: { kind: 'count', one: 'call booked', many: 'calls booked' } },
    { id: 'sale', unit: { kind: 'count', one: 'sale', many: 'sales' } },
  ],
  target: 3,
  term: { kind: 'by', due: '2026-12-31' },
  order: 0,
  colour: 0,
};

/** Money, without a step before it. */
export const COURSE: Goal = {
  id: 'course',
  stamp: '2',
  name: '€2,000 from the course',
  ladder: [{ id: 'income', unit: { kind: 'money', currency: 'EUR' } }],
  target: 2000,
  term: { kind: 'by', due: '2026-12-15' },
  order: 1,
  colour: 1,
};

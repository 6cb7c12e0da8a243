import type { Activity } from '../plan/activity';
import type { Goal } from '../plan/goal';
import { type Milliseconds, MINUTE } from '../time/instant';
import type { Label } from '../plan/label';
import { OFFLINE, type Spot } from '../site/site';

/** What somebody does over and over, how long at a time, and what tends to come of it. */
export interface Habit {
  readonly spot: Spot;
  readonly label: Label;
  /** Times on a working day, on the average. */
  readonly often: number;
  readonly length: Milliseconds;
  /** Results an hour, by rung of the label's goal. */
  readonly brings: Readonly<Record<string, number>>;
  /** Money of a usual result, where the rung is counted in money. */
  readonly worth?: number;
}

const STAMP = '0';

const CUSTOMERS: Goal = {
  id: 'demo-customers',
  stamp: STAMP,
  name: 'Win 3 customers a quarter',
  ladder: [
    { id: 'demo-reply', unit: { kind: 'count', one: 'reply', many: 'replies' } },
    { id: 'demo-call', unit: { kind: 'count', one: 'call booked', many: 'calls booked' } },
    { id: 'demo-sale', unit: { kind: 'count', one: 'sale', many: 'sales' } },
  ],
  target: 3,
  term: { kind: 'each', period: 'quarter' },
  order: 0,
  colour: 0,
};

const COURSE: Goal = {
  id: 'demo-course',
  stamp: STAMP,
  name: '€2,000 a month from the course',
  ladder: [{ id: 'demo-income', unit: { kind: 'money', currency: 'EUR' } }],
  target: 2000,
  term: { kind: 'each', period: 'month' },
  order: 1,
  colour: 1,
};

function activity(
  order: number,
  goal: Goal,
  name: string,
  spots: readonly Spot[],
  more: Partial<Activity> = {},
): Activity {
  return { id: `demo-activity-${order}`, stamp: STAMP, goal: goal.id, name, spots, order, ...more };
}

const CALL: Spot = { site: OFFLINE, place: 'call' };
const MESSAGES: Spot = { site: 'linkedin', place: 'messages' };
const STUDIO: Spot = { site: 'youtube', place: 'other' };

/** A freelancer who is made up, with two aims, a plan and habits that serve it more or less. */
export const DEMO_GOALS: readonly Goal[] = [CUSTOMERS, COURSE];

export const DEMO_ACTIVITIES: readonly Activity[] = [
  activity(0, CUSTOMERS, 'Phone calls', [CALL], {
    weekly: 240 * MINUTE,
    ifThen: 'After lunch on Tuesday I phone three old customers',
  }),
  activity(1, CUSTOMERS, 'Customer visits', [{ site: OFFLINE, place: 'visit' }]),
  activity(2, CUSTOMERS, 'Messages to leads', [MESSAGES], { weekly: 300 * MINUTE }),
  activity(3, COURSE, 'Course videos', [STUDIO], { weekly: 180 * MINUTE }),
];

export const DEMO_SITES: readonly string[] = ['linkedin', 'gmail', 'x', 'youtube', 'reddit'];

const forCustomers: Label = { kind: 'goal', goal: CUSTOMERS.id };
const forCourse: Label = { kind: 'goal', goal: COURSE.id };

export const DEMO_HABITS: readonly Habit[] = [
  {
    spot: CALL,
    label: forCustomers,
    often: 2.2,
    length: 18 * MINUTE,
    brings: { 'demo-call': 0.9, 'demo-sale': 0.05 },
  },
  {
    spot: { site: OFFLINE, place: 'visit' },
    label: forCustomers,
    often: 0.15,
    length: 70 * MINUTE,
    brings: { 'demo-call': 0.2, 'demo-sale': 0.15 },
  },
  {
    spot: MESSAGES,
    label: forCustomers,
    often: 4,
    length: 11 * MINUTE,
    brings: { 'demo-reply': 1.6, 'demo-call': 0.35 },
  },
  {
    spot: { site: 'gmail', place: 'inbox' },
    label: forCustomers,
    often: 5,
    length: 5 * MINUTE,
    brings: { 'demo-reply': 0.6, 'demo-call': 0.15 },
  },
  {
    spot: { site: 'linkedin', place: 'feed' },
    label: { kind: 'none' },
    often: 5,
    length: 9 * MINUTE,
    brings: {},
  },
  {
    spot: STUDIO,
    label: forCourse,
    often: 1.5,
    length: 20 * MINUTE,
    brings: { 'demo-income': 0.5 },
    worth: 79,
  },
  {
    spot: { site: 'x', place: 'feed' },
    label: forCourse,
    often: 4,
    length: 7 * MINUTE,
    brings: { 'demo-income': 0.2 },
    worth: 79,
  },
  {
    spot: { site: 'reddit', place: 'feed' },
    label: { kind: 'break' },
    often: 2,
    length: 12 * MINUTE,
    brings: {},
  },
];

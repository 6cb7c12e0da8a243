import * as v from 'valibot';
import { ENDINGS, BEGINNINGS, type Segment } from '../../domain/attention/segment';
import { LESS, SIDES } from '../../domain/evidence/coin-test';
import type { CheckIn } from '../../domain/ledger/check-in';
import type { LabelRule } from '../../domain/ledger/label-rule';
import type { KeptRollup } from '../../domain/ledger/rollup';
import type { Erasure } from '../../domain/merge/erasure';
import type { Activity } from '../../domain/plan/activity';
import type { Entry } from '../../domain/plan/entry';
import { type Goal, TERM_PERIODS } from '../../domain/plan/goal';
import type { NextAction } from '../../domain/plan/next-action';
import type { Result } from '../../domain/plan/result';
import type { Reading, Score } from '../../domain/plan/score';
import { type Verdict, VERDICTS } from '../../domain/plan/verdict';
import type { ConsideredMoment } from '../../domain/prompt/decision-point';
import { PROMPT_OUTCOMES } from '../../domain/prompt/prompt';
import { PROMPT_CONTENTS, WAYS_OUT } from '../../domain/prompt/settings';
import type { Setting } from '../../domain/setting';
import type { ChosenSite } from '../../domain/site/chosen-site';
import { CATEGORIES, OFFLINE_PLACES, PLACES } from '../../domain/site/site';

// What a row of each table is, for what comes from a file. Properties that this Payoff does not know are kept.

const LONGEST = 10_000;
const text = v.pipe(v.string(), v.maxLength(LONGEST));
const id = v.pipe(v.string(), v.regex(/^[^\s]{1,120}$/));
const stamp = v.pipe(v.string(), v.regex(/^[\w-]{1,120}$/));
const number = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** In ms since the Unix epoch, or a length in ms. */
const instant = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const offset = v.pipe(v.number(), v.minValue(-1440), v.maxValue(1440));
const yes = v.literal(true);

const maybe = v.exactOptional;

const edited = {
  id,
  stamp,
  deleted: maybe(yes),
  undone: maybe(yes),
};
const moment = { at: instant, offset };
const stretch = { start: instant, end: instant };
const spot = { site: id, place: v.picklist([...PLACES, ...OFFLINE_PLACES]) };

const label = v.variant('kind', [
  v.looseObject({ kind: v.literal('goal'), goal: id, activity: maybe(id) }),
  v.looseObject({ kind: v.literal('none') }),
  v.looseObject({ kind: v.literal('break') }),
]);

const unit = v.variant('kind', [
  v.looseObject({ kind: v.literal('money'), currency: text }),
  v.looseObject({ kind: v.literal('count'), one: text, many: text }),
]);
const rung = v.looseObject({ id, unit });

const segment = v.looseObject({
  id,
  since: maybe(instant),
  until: maybe(instant),
  device: maybe(id),
  ...stretch,
  site: id,
  place: v.picklist(PLACES),
  offset,
  screens: number,
  input: number,
  acted: v.optional(instant),
  began: v.picklist(BEGINNINGS),
  ended: v.picklist(ENDINGS),
});

const checkIn = v.looseObject({ ...edited, ...stretch, ...spot, label });

const goal = v.looseObject({
  ...edited,
  name: text,
  ladder: v.tupleWithRest([rung], rung),
  former: maybe(v.array(rung)),
  target: number,
  term: v.variant('kind', [
    v.looseObject({ kind: v.literal('by'), due: day }),
    v.looseObject({ kind: v.literal('each'), period: v.picklist(TERM_PERIODS) }),
  ]),
  order: number,
  colour: count,
  archived: maybe(yes),
});

const activity = v.looseObject({
  ...edited,
  goal: id,
  name: text,
  spots: v.array(v.looseObject(spot)),
  weekly: maybe(instant),
  ifThen: maybe(text),
  order: number,
  archived: maybe(yes),
});

const action = v.looseObject({
  ...edited,
  goal: id,
  activity: maybe(id),
  name: text,
  length: instant,
  on: maybe(day),
  order: number,
  done: maybe(v.looseObject(moment)),
  dropped: maybe(yes),
});

const result = v.looseObject({
  ...edited,
  ...moment,
  goal: id,
  rung: id,
  amount: number,
  credit: v.variant('kind', [
    v.looseObject({ kind: v.literal('activities'), activities: v.array(id) }),
    v.looseObject({ kind: v.literal('several') }),
    v.looseObject({ kind: v.literal('unknown') }),
    v.looseObject({ kind: v.literal('anyway') }),
  ]),
  firstContact: maybe(day),
  note: maybe(text),
  dayOnly: maybe(yes),
  refundOf: maybe(id),
});

const entry = v.looseObject({
  ...edited,
  ...stretch,
  offset,
  place: v.picklist(OFFLINE_PLACES),
  label,
  entered: maybe(yes),
  prevails: maybe(v.boolean()),
  note: maybe(text),
});

const rule = v.looseObject({ ...edited, ...spot, label, from: instant, until: maybe(instant) });

const score = v.looseObject({ ...edited, name: text, every: v.picklist(['day', 'week']) });

const reading = v.looseObject({ ...edited, score: id, day, value: number, dated: maybe(yes) });

const verdict = v.looseObject({
  ...edited,
  ...moment,
  goal: id,
  doing: id,
  decision: v.picklist(VERDICTS),
  reason: text,
  evidence: v.looseObject({ time: instant, results: number, rung: id }),
  reviewed: maybe(v.looseObject(moment)),
});

const considered = { ...edited, ...moment, site: id };

const decision = v.union([
  v.looseObject({
    ...considered,
    chance: number,
    shown: v.boolean(),
    content: v.picklist(PROMPT_CONTENTS),
    active: instant,
    ask: maybe(number),
    outcome: maybe(v.picklist(PROMPT_OUTCOMES)),
    answeredAt: maybe(instant),
    label: maybe(label),
    unmeasured: maybe(yes),
  }),
  v.looseObject({
    ...considered,
    refused: v.picklist([
      'site later',
      'quiet hours',
      'session',
      'day',
      'gap',
      'backed off',
      'working here',
      'typing',
      'composing',
      'full screen',
      'dialog',
      'listening',
    ]),
  }),
  v.looseObject({
    ...considered,
    plan: v.nullable(
      v.looseObject({
        label: v.variant('kind', [
          v.looseObject({ kind: v.literal('goal'), goal: id, activity: maybe(id) }),
          v.looseObject({ kind: v.literal('none') }),
        ]),
        time: instant,
      }),
    ),
    ask: maybe(number),
  }),
]);

const site = v.looseObject({
  ...edited,
  idle: maybe(instant),
  media: maybe(v.boolean()),
  off: maybe(v.boolean()),
  prompts: maybe(v.boolean()),
  promptsFrom: maybe(instant),
  own: maybe(
    v.looseObject({
      id,
      name: text,
      category: v.picklist(CATEGORIES),
      hosts: v.array(v.pipe(v.string(), v.regex(/^[^/\s*]{1,255}$/))),
      places: v.array(
        v.looseObject({
          place: v.picklist(PLACES),
          host: maybe(text),
          path: maybe(text),
          query: maybe(text),
          hash: maybe(text),
        }),
      ),
      navigation: v.picklist(['path', 'query', 'hash', 'reload']),
      usual: maybe(yes),
      pathPrefix: maybe(text),
      scheme: maybe(v.picklist(['http', 'https'])),
      port: maybe(v.pipe(v.string(), v.regex(/^\d{1,5}$/))),
    }),
  ),
});

const weekday = v.picklist([1, 2, 3, 4, 5, 6, 7]);

function settingOf<const Key extends string, Value extends v.GenericSchema>(
  key: Key,
  value: Value,
) {
  return v.looseObject({ ...edited, id: v.literal(key), value });
}

/** Those of this browser alone (consent, pauses) are not among them: no file sets them. */
const setting = v.variant('id', [
  settingOf('dayStart', instant),
  settingOf('weekStart', weekday),
  settingOf('reviewDay', weekday),
  settingOf('reviewedOn', text),
  settingOf('hourlyWorth', number),
  settingOf(
    'coinTest',
    v.nullable(
      v.looseObject({
        goal: id,
        doing: id,
        rung: id,
        less: v.picklist(LESS),
        first: day,
        sides: v.array(v.picklist(SIDES)),
      }),
    ),
  ),
  settingOf(
    'timer',
    v.nullable(
      v.looseObject({
        id,
        start: instant,
        offset,
        place: v.picklist(OFFLINE_PLACES),
        label,
        action: maybe(id),
      }),
    ),
  ),
  settingOf('workHours', v.looseObject({ days: v.array(weekday), from: instant, to: instant })),
  settingOf(
    'prompts',
    v.looseObject({
      on: v.boolean(),
      perSession: count,
      perDay: count,
      gap: instant,
      quiet: v.looseObject({ from: instant, to: instant }),
      chance: number,
      wayOut: v.picklist(WAYS_OUT),
      contents: v.array(v.picklist(PROMPT_CONTENTS)),
      limits: v.looseObject({ active: instant, screens: number }),
      own: v.boolean(),
      intentions: v.boolean(),
    }),
  ),
]);

const erasure = v.looseObject({
  ...edited,
  at: instant,
  what: v.variant('kind', [
    v.looseObject({ kind: v.literal('site'), site: id }),
    v.looseObject({ kind: v.literal('time'), ...stretch }),
    v.looseObject({ kind: v.literal('import'), added: stamp }),
    v.looseObject({ kind: v.literal('goal'), goal: id }),
    v.looseObject({ kind: v.literal('everything') }),
  ]),
});

/** Only those that nothing can make again: what days added up to whose segments are gone. */
const rollup = v.looseObject({
  id: day,
  cells: v.array(
    v.looseObject({
      ...spot,
      time: instant,
      entered: maybe(instant),
      label: maybe(label),
      at: maybe(instant),
    }),
  ),
  dayStart: instant,
  offsets: v.array(offset),
  rescued: yes,
});

/** The rows of each table that a file carries. */
export interface FileRows {
  readonly goals: Goal;
  readonly activities: Activity;
  readonly actions: NextAction;
  readonly rules: LabelRule;
  readonly scores: Score;
  readonly sites: ChosenSite;
  readonly settings: Setting;
  readonly erasures: Erasure;
  readonly results: Result;
  readonly entries: Entry;
  readonly checkIns: CheckIn;
  readonly readings: Reading;
  readonly verdicts: Verdict;
  readonly decisions: ConsideredMoment;
  readonly segments: Segment;
  readonly rollups: KeptRollup;
}

export type FileTable = keyof FileRows;

export const ROW_SCHEMAS = {
  goals: goal,
  activities: activity,
  actions: action,
  rules: rule,
  scores: score,
  sites: site,
  settings: setting,
  erasures: erasure,
  results: result,
  entries: entry,
  checkIns: checkIn,
  readings: reading,
  verdicts: verdict,
  decisions: decision,
  segments: segment,
  rollups: rollup,
} satisfies { readonly [Table in FileTable]: v.GenericSchema<unknown, FileRows[Table]> };

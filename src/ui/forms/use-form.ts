import type { RefObject, TargetedEvent } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Parsed } from '../../domain/foundation/parsed';
import { type Is, isShape } from '../../domain/foundation/shape';
import { focusFirstFault } from '../parts/first-fault';
import { FormsContext, useDraftElsewhere } from '../hooks/forms';

/** What the fields held when the form was opened, and what they hold now. */
export interface Typing<Typed> {
  readonly opened: Typed;
  readonly typed: Typed;
}

interface FormOptions<Typed, Faults, Read> {
  /** Under it, what is half typed is kept: one name for one form of a page, in every run. */
  readonly name: string;
  /** What stands in the fields at first. */
  readonly initial: () => Typed;
  /** Looks at what was kept: it may be of an older version. */
  readonly isTyped: Is<Typed>;
  /** Reads the fields as a whole. */
  readonly read: (typed: Typed) => Parsed<Read, Faults>;
  /** Writes what was read, or refuses. Runs once at a time. */
  readonly save: (
    read: Read,
    typing: Typing<Typed>,
  ) => Promise<Parsed<unknown, Partial<Faults>> | void>;
  /** For one that stands open on its page: what it begins with after a save. */
  readonly stays?: (saved: Typed) => Typed;
  /** Which other fault a field has a part in, besides the one of its own name. */
  readonly partIn?: Partial<Record<keyof Typed, keyof Faults>>;
}

export interface Form<Typed, Faults> {
  readonly name: string;
  readonly typed: Typed;
  readonly faults: Partial<Faults>;
  readonly change: (part: Partial<Typed>) => void;
  /** Whether what stands there was typed before the page was left. */
  readonly isRestored: boolean;
  /** Whether something else stands there than when it was opened. */
  readonly isTouched: boolean;
  /** Back to what stands there at first. */
  readonly discard: () => void;
  /** What was typed is not wanted any more. */
  readonly giveUp: () => void;
  /** For the `form` element. */
  readonly element: RefObject<HTMLFormElement | null>;
  /** Reads it, and writes it or says what is wrong. */
  readonly send: () => void;
  readonly submit: (event: TargetedEvent<HTMLFormElement>) => void;
  readonly leaveField: (event: TargetedEvent<HTMLFormElement, FocusEvent>) => void;
}

/**
 * A form: what is typed, what is wrong with it, and its way into the store. A fault goes as soon as its field is changed
 * and is looked for again when the field is left. What is half typed outlives the page (`forms.ts`), until it is saved
 * or given up.
 */
export function useForm<Typed extends object, Faults extends object, Read>(
  options: FormOptions<Typed, Faults, Read>,
): Form<Typed, Faults> {
  const { initial, read, stays } = options;
  const element = useRef<HTMLFormElement>(null);
  const draft = useDraft(options);
  const { typing, setTyping } = draft;
  const { typed } = typing;
  const [faults, setFaults] = useState<Partial<Faults>>({});
  const untested = useRef(new Set<PropertyKey>());
  const phase = useRef<'open' | 'saving' | 'saved'>('open');
  useFocusOnOpen(element, draft.isRestored);
  const begin = (fresh: Typed) => {
    setTyping({ opened: fresh, typed: fresh });
    setFaults({});
  };
  const change = (part: Partial<Typed>) => {
    setTyping(({ opened, typed }) => ({ opened, typed: { ...typed, ...part } }));
    const fields = fieldsOf(part, options.partIn);
    for (const fault in faults) if (fields.has(fault)) untested.current.add(fault);
    setFaults((all) => pick(all, (fault) => !fields.has(fault)));
  };
  const refuse = (problem: Partial<Faults>) => {
    untested.current.clear();
    setFaults(problem);
    if (element.current) focusFirstFault(element.current);
  };
  const save = async (value: Read) => {
    phase.current = 'saving';
    try {
      const saved = await options.save(value, typing);
      const isRefused = saved !== undefined && !saved.ok;
      phase.current = isRefused || stays ? 'open' : 'saved';
      if (isRefused) return refuse(saved.problem);
    } catch (error) {
      // What failed can be tried again.
      phase.current = 'open';
      throw error;
    }
    if (!stays) return draft.giveUp();
    draft.forget();
    begin(stays(typed));
  };
  const send = () => {
    if (phase.current !== 'open') return;
    const result = read(typed);
    if (!result.ok) return refuse(result.problem);
    setFaults({});
    void save(result.value);
  };
  return {
    name: options.name,
    typed,
    faults,
    change,
    isTouched: draft.isTouched,
    isRestored: draft.isRestored,
    discard: () => {
      draft.forget();
      begin(initial());
    },
    giveUp: draft.giveUp,
    element,
    send,
    submit: (event) => {
      event.preventDefault();
      send();
    },
    leaveField: ({ relatedTarget }) => {
      // A press on a button must not move it away from under the pointer.
      if (untested.current.size === 0 || relatedTarget instanceof HTMLButtonElement) return;
      const result = read(typed);
      const still = result.ok ? {} : pick(result.problem, (fault) => untested.current.has(fault));
      untested.current.clear();
      setFaults((all) => ({ ...all, ...still }));
    },
  };
}

/** What is typed, begun with what was kept of it, and kept as it changes. */
function useDraft<Typed extends object>({
  name,
  initial,
  isTyped,
  stays,
}: Pick<FormOptions<Typed, object, unknown>, 'name' | 'initial' | 'isTyped' | 'stays'>) {
  const forms = useContext(FormsContext);
  const [kept] = useState(() => keptTyping(forms.draftOf(name), isTyped));
  const [isRestored, setRestored] = useState(kept !== undefined);
  const [typing, setTyping] = useState<Typing<Typed>>(() => {
    const fresh = initial();
    return kept ?? { opened: fresh, typed: fresh };
  });
  const shown = useRef(typing);
  const isTouched = !isSame(typing.typed, typing.opened);
  useLayoutEffect(() => {
    if (shown.current === typing) return;
    shown.current = typing;
    if (isTouched) forms.keep(name, typing);
    else forms.drop(name);
  }, [typing]);
  // One that always stands there is open once something is typed in it.
  const isOpen = !stays || isTouched;
  useLayoutEffect(() => (isOpen ? forms.open(name) : undefined), [forms, name, isOpen]);
  useDraftElsewhere(name, (draft) => {
    const fresh = initial();
    const next = keptTyping(draft, isTyped) ?? { opened: fresh, typed: fresh };
    // The other window has written it.
    shown.current = next;
    setTyping(next);
    if (draft === undefined) setRestored(false);
  });
  const forget = () => {
    forms.drop(name);
    setRestored(false);
  };
  const giveUp = () => forms.giveUp(name);
  return { typing, setTyping, isTouched, isRestored, forget, giveUp };
}

function keptTyping<Typed extends object>(
  kept: unknown,
  isTyped: Is<Typed>,
): Typing<Typed> | undefined {
  const isTyping = isShape<Typing<Typed>>({ opened: isTyped, typed: isTyped });
  return isTyping(kept) ? kept : undefined;
}

/** A form that a press opened has the focus; one that came back with its page does not take it. */
function useFocusOnOpen(element: RefObject<HTMLFormElement | null>, isRestored: boolean): void {
  useLayoutEffect(() => {
    if (isRestored && document.activeElement === document.body) return;
    element.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function fieldsOf<Typed extends object>(
  part: Partial<Typed>,
  partIn: Partial<Record<keyof Typed, PropertyKey>> = {},
): Set<PropertyKey> {
  const fields = new Set<PropertyKey>();
  for (const field in part) {
    fields.add(field);
    const other = partIn[field];
    if (other !== undefined) fields.add(other);
  }
  return fields;
}

/** Some of what an object holds. */
function pick<T extends object>(all: T, wanted: (key: PropertyKey) => boolean): Partial<T> {
  const some: Partial<T> = {};
  for (const key in all) if (wanted(key)) some[key] = all[key];
  return some;
}

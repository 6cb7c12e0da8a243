import type { ComponentChildren } from 'preact';
import { useDraftElsewhere } from '../hooks/forms';
import { Button, Submit } from '../parts/button';
import type { Form } from './use-form';
import { useWords } from '../hooks/words';

interface FormFrameProps {
  readonly form: Pick<
    Form<object, object>,
    'name' | 'element' | 'submit' | 'leaveField' | 'isRestored' | 'discard' | 'giveUp'
  >;
  readonly children: ComponentChildren;
  /** What it is for, where no heading says it. */
  readonly label?: string;
  /** Besides that of every form. */
  readonly look?: string;
  /** The button that sends it. */
  readonly save: string;
  /** The way out; what is typed is given up with it. */
  readonly cancel?: { readonly text: string; readonly onCancel: () => void };
  /** More buttons at its end. */
  readonly more?: ComponentChildren;
}

/** What every form has around its fields. */
export function FormFrame({ form, children, label, look, save, cancel, more }: FormFrameProps) {
  useDraftElsewhere(form.name, (draft) => {
    if (draft === undefined) cancel?.onCancel();
  });
  return (
    <form
      class={look ? `form ${look}` : 'form'}
      noValidate
      ref={form.element}
      aria-label={label}
      onSubmit={form.submit}
      onFocusOut={form.leaveField}
    >
      <NotSaved form={form} />
      {children}
      <div class="form-end">
        <Submit>{save}</Submit>
        {cancel && (
          <Button
            look="quiet"
            onClick={() => {
              form.giveUp();
              cancel.onCancel();
            }}
          >
            {cancel.text}
          </Button>
        )}
        {more}
      </div>
    </form>
  );
}

/** Says when what stands in a form was typed before its page was left, and is not saved yet. */
export function NotSaved({
  form,
}: {
  readonly form: Pick<Form<object, object>, 'isRestored' | 'discard'>;
}) {
  const words = useWords();
  if (!form.isRestored) return null;
  return (
    <p class="hint not-saved" role="status">
      <span>{words.text('not_saved_yet')}</span>{' '}
      <Button look="quiet" onClick={form.discard}>
        {words.text('discard')}
      </Button>
    </p>
  );
}

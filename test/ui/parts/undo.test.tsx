// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Undone } from '../../../src/domain/row/undone';
import { UNDO_TIME, UndoNotice, useUndo } from '../../../src/ui/parts/undo';
import { doing, press, show, text } from '../../support/dom/shown';

const undo = vi.fn(async (): Promise<Undone> => 'all');

function Page() {
  const { done, offer, clear } = useUndo();
  const label = () => offer({ text: 'Labelled', undo });
  return (
    <>
      <button type="button" onClick={label}>
        Label
      </button>
      <UndoNotice done={done} onEnd={clear} />
    </>
  );
}

describe('the undo notice', () => {
  beforeEach(async () => {
    vi.useFakeTimers();
    undo.mockClear();
    await show(<Page />);
    await press('Label');
  });

  afterEach(() => vi.useRealTimers());

  test('says what was done, politely, and takes it back', async () => {
    expect(document.querySelector('[role=status]')?.textContent).toContain('Labelled');
    await press('Undo');
    expect(undo).toHaveBeenCalledOnce();
    expect(text()).not.toContain('Labelled');
  });

  test.each<[Undone, string]>([
    ['nothing', 'Nothing was taken back.'],
    ['part', 'That stays; the rest was taken back.'],
  ])('says so where %s could be taken back', async (undone, sentence) => {
    undo.mockResolvedValueOnce(undone);
    await press('Undo');
    expect(text()).toContain(sentence);
    expect(text()).not.toContain('Labelled');
    await doing(() => vi.advanceTimersByTime(2 * UNDO_TIME));
    expect(text()).not.toContain(sentence);
  });

  test('takes back once though it is pressed twice', async () => {
    undo.mockReturnValueOnce(new Promise(() => undefined));
    await press('Undo');
    await press('Undo');
    expect(undo).toHaveBeenCalledOnce();
  });

  test('stays for ten seconds, and no longer', async () => {
    await doing(() => vi.advanceTimersByTime(UNDO_TIME - 1));
    expect(text()).toContain('Labelled');
    await doing(() => vi.advanceTimersByTime(1));
    expect(text()).not.toContain('Labelled');
  });

  test('stays as long as the pointer is on it', async () => {
    const notice = document.querySelector('[role=status]');
    await doing(() => notice?.dispatchEvent(new MouseEvent('mouseenter')));
    await doing(() => vi.advanceTimersByTime(UNDO_TIME * 3));
    expect(text()).toContain('Labelled');
    await doing(() => notice?.dispatchEvent(new MouseEvent('mouseleave')));
    await doing(() => vi.advanceTimersByTime(UNDO_TIME));
    expect(text()).not.toContain('Labelled');
  });
});

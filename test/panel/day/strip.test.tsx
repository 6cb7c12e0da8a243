// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type Block, Strip } from '../../../src/panel/day/strip';
import { button, press, pressKey, show } from '../../support/dom/shown';

function block(id: string, from: number): Block {
  return { id, lane: 'LinkedIn', from, to: from + 0.1, fill: 'goal-0', name: `stretch ${id}` };
}

async function showStrip() {
  const chosen: string[] = [];
  const strip = (
    <Strip
      label="The day"
      blocks={[block('a', 0.1), block('b', 0.4), block('c', 0.8)]}
      dots={[]}
      ticks={[]}
      dotsLane="Results"
      chosen="b"
      onChoose={(id) => chosen.push(id)}
    />
  );
  await show(strip);
  return chosen;
}

const stops = () => document.querySelectorAll('button[tabindex="0"]');

describe('the strip of a day', () => {
  test('is one stop of the Tab key; arrows, Home and End move along it', async () => {
    await showStrip();
    expect(stops()).toHaveLength(1);
    button('stretch a').focus();
    await pressKey('ArrowRight');
    expect(document.activeElement).toBe(button('stretch b'));
    await pressKey('End');
    expect(document.activeElement).toBe(button('stretch c'));
    await pressKey('ArrowRight');
    expect(document.activeElement).toBe(button('stretch c'));
    await pressKey('Home');
    await pressKey('ArrowLeft');
    expect(document.activeElement).toBe(button('stretch a'));
    expect([...stops()]).toEqual([button('stretch a')]);
  });

  test('says which stretch is chosen, and chooses the one that is pressed', async () => {
    const chosen = await showStrip();
    expect(button('stretch b').getAttribute('aria-pressed')).toBe('true');
    await press('stretch c');
    expect(chosen).toEqual(['c']);
  });
});

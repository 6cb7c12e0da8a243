// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Boundary } from '../../../src/ui/parts/boundary';
import { press, show, text } from '../../support/dom/shown';

test('a fault in the code leaves words and a way to try again, and no blank page', async () => {
  let broken = true;
  const Page = () => {
    if (broken) throw new Error('a fault in the code');
    return <p>the page</p>;
  };
  await show(
    <Boundary sorry="Sorry." again="Try again">
      <Page />
    </Boundary>,
  );
  expect(text()).toBe('Sorry.Try again');
  await press('Try again');
  expect(text()).toBe('Sorry.Try again');
  broken = false;
  await press('Try again');
  expect(text()).toBe('the page');
});

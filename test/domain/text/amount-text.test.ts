import { expect, test } from 'vitest';
import { amountText } from '../../../src/domain/text/amount-text';
import type { Unit } from '../../../src/domain/amount/unit';
import { english } from '../../support/dom/english';

const CALLS: Unit = { kind: 'count', one: 'call', many: 'calls' };
const yen: Unit = { kind: 'money', currency: 'JPY' };
const euro: Unit = { kind: 'money', currency: 'EUR' };

test.each([
  [1, CALLS, '1 call'],
  [0.001, CALLS, '0.001 calls'],
  [0, CALLS, '0 calls'],
  [1e9, euro, '€1,000,000,000'],
  [0.01, euro, '€0.01'],
  [0.004, euro, '€0.004'],
  [0.01, yen, 'JP¥0.01'],
  [-0.01, yen, '-JP¥0.01'],
  [0.5, yen, 'JP¥1'],
])('%d is shown as %s would be written: %s', (amount, unit, text) => {
  expect(amountText(amount, unit, english())).toBe(text);
});
